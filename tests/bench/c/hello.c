/* What starting a program costs. */
#include <stdio.h>

int main(void)
{
    printf("Hello!\n");
    return 0;
}
