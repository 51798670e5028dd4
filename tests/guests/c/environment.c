// guest: args="first 'with blank' '' --option=value \"quo'te\"" link=static,dynamic
/* Arguments and environment as they come, changed and searched; option parsing; the order of the stack's strings. */
#define _GNU_SOURCE
#include "guest.h"
#include <errno.h>
#include <getopt.h>
#include <unistd.h>

extern char **environ;

int main(int argc, char **argv)
{
    printf("%d arguments\n", argc);
    for (int i = 1; i < argc; i++)
        printf("<%s>", argv[i]);
    printf("\nname %s, end %d\n", strrchr(program_invocation_name, '/') + 1, argv[argc] == NULL);
    printf("%s %s %d\n", getenv("GUEST_TEST"), getenv("LC_ALL"), getenv("NOT_THERE") == NULL);
    int in_order = 1;
    for (int i = 0; i + 1 < argc; i++)
        in_order &= argv[i] + strlen(argv[i]) + 1 == argv[i + 1];
    printf("strings follow each other %d, then the environment %d\n", in_order, argv[argc - 1] + strlen(argv[argc - 1]) + 1 == environ[0]);
    setenv("ADDED", "1", 0);
    setenv("ADDED", "2", 0);
    printf("%s ", getenv("ADDED"));
    setenv("ADDED", "3", 1);
    printf("%s ", getenv("ADDED"));
    char changeable[] = "PUT=before";
    putenv(changeable);
    strcpy(changeable, "PUT=after!");
    printf("%s %s\n", getenv("PUT"), secure_getenv("PUT"));
    unsetenv("ADDED");
    printf("%d\n", getenv("ADDED") == NULL);
    for (int i = 0; i < 300; i++) {
        char name[20], value[20];
        sprintf(name, "MANY_%d", i);
        sprintf(value, "%d", i * i);
        setenv(name, value, 1);
    }
    printf("%s %s\n", getenv("MANY_0"), getenv("MANY_299"));
    char *options[] = {"prog", "-a", "-b", "value", "--long=5", "rest", "-c", "--flag", "--", "-x", NULL};
    struct option names[] = {{"long", required_argument, NULL, 'L'}, {"flag", no_argument, NULL, 'F'}, {NULL, 0, NULL, 0}};
    optind = 1;
    for (int c; (c = getopt_long(10, options, "ab:c", names, NULL)) != -1;)
        printf("%c%s ", c, optarg ? optarg : "");
    printf("| %s %s\n", options[optind], options[optind + 1]);
    clearenv();
    printf("%d\n", environ == NULL || environ[0] == NULL);
    return 0;
}
