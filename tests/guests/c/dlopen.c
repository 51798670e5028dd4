// guest: link=dynamic shared=plugin_a.c,plugin_b.c args={dir} libs=-ldl,-rdynamic opt=O0,O2
/* dlopen, dlsym, dlclose of two plug-ins: constructors, calls both ways, symbols bound late and early, errors, dladdr, iteration. */
#define _GNU_SOURCE
#include "guest.h"
#include <dlfcn.h>
#include <link.h>

int host_value = 10;
int host_callback(int x) { return x * host_value; }

static int count_objects(struct dl_phdr_info *info, size_t size, void *count)
{
    (void)size;
    ++*(int *)count;
    return info->dlpi_phnum == 0;
}

int main(int argc, char **argv)
{
    char path[4096];
    int before = 0, after = 0;
    REQUIRE(argc == 2);
    dl_iterate_phdr(count_objects, &before);
    void *handles[2];
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < 2; i++) {
            snprintf(path, sizeof path, "%s/libplugin_%c.so", argv[1], 'a' + i);
            handles[i] = dlopen(path, round ? RTLD_NOW | RTLD_LOCAL : RTLD_LAZY);
            if (!handles[i])
                printf("%s\n", dlerror());
            REQUIRE(handles[i]);
            int (*run)(int) = (int (*)(int))dlsym(handles[i], "plugin_run");
            const char **name = dlsym(handles[i], "plugin_name");
            REQUIRE(run && name);
            printf("%s: %d", *name, run(1));
            printf(" %d", run(5));
            double (*real)(double, float) = (double (*)(double, float))dlsym(handles[i], "plugin_real");
            printf(" %g", real(1.5, 2.25f));
            Dl_info info;
            REQUIRE(dladdr((void *)run, &info));
            printf(" dladdr %s %s\n", info.dli_sname, strrchr(info.dli_fname, '/') + 1);
        }
        after = 0;
        dl_iterate_phdr(count_objects, &after);
        printf("two more objects %d\n", after - before);
        printf("closed %d", dlclose(handles[0]));
        printf(" %d\n", dlclose(handles[1]));
    }
    printf("missing library %d\n", dlopen("libdoes_not_exist.so.9", RTLD_NOW) == NULL && dlerror() != NULL);
    void *self = dlopen(NULL, RTLD_NOW);
    printf("own symbol %d missing %d\n", dlsym(self, "host_callback") == (void *)host_callback, dlsym(self, "nothing_of_the_kind") == NULL);
    void *math = dlopen("libm.so.6", RTLD_NOW);
    double (*cosine)(double) = math ? (double (*)(double))dlsym(math, "cos") : NULL;
    printf("cos %g\n", cosine ? cosine(0) : -5);
    void *next = dlsym(RTLD_NEXT, "malloc");
    printf("next %d default %d\n", next != NULL, dlsym(RTLD_DEFAULT, "printf") != NULL);
    return 0;
}
