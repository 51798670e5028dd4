// guest: cpus=riscv64 cflags=-O1 forced=yes oracle=expected peer="Debian's qemu-user keeps no vector registers in signal frames"
/* Vector registers over a signal: the handler uses them, sees those of the interrupted code in its frame, and may change them there. */
#define _GNU_SOURCE
#include "guest.h"
#include <signal.h>
#include <sys/auxv.h>
#include <ucontext.h>
#include <unistd.h>

struct vector_state {
    unsigned long vstart, vl, vtype, vcsr, vlenb;
    uint8_t *data;
};

static volatile int handled, changed;

static void on_signal(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)info;
    const char *sigcontext = (const char *)&((ucontext_t *)context)->uc_mcontext;
    const uint32_t *head = (const uint32_t *)(sigcontext + 776);
    printf("record %x of %u bytes\n", head[0], head[1]);
    if (head[0] == 0x53465457) {
        struct vector_state *state = (struct vector_state *)(head + 2);
        const uint32_t *end = (const uint32_t *)((const char *)head + head[1]);
        printf("vl %lu vtype %lx vcsr %lx vlenb %lu, v8 %02x %02x, end %u %u\n", state->vl, state->vtype, state->vcsr,
               state->vlenb, state->data[8 * state->vlenb], state->data[8 * state->vlenb + 15], end[0], end[1]);
        state->data[9 * state->vlenb] = 0xee;
        state->vl = 3;
    }
    __asm__ volatile(".option push\n.option arch, +v\n"
                     "vsetivli zero, 2, e64, m1, ta, ma\n vmv.v.i v8, 0\n vmv.v.i v9, 1\n csrwi vxrm, 2\n.option pop" ::: "memory");
    handled++;
}

int main(void)
{
    printf("hwcap %lx, room %d\n", getauxval(AT_HWCAP), getauxval(AT_MINSIGSTKSZ) >= 1000);
    struct sigaction action = {.sa_flags = SA_SIGINFO};
    action.sa_sigaction = on_signal;
    REQUIRE(sigaction(SIGUSR1, &action, NULL) == 0);
    raise(SIGUSR1);
    uint8_t in[32], out[32];
    for (int i = 0; i < 32; i++)
        in[i] = (uint8_t)(i * 7 + 1);
    memset(out, 0, sizeof out);
    uint64_t vl = 0, vtype = 0, vxrm = 0;
    register long a0 __asm__("a0") = getpid(), a1 __asm__("a1") = SIGUSR1, a7 __asm__("a7") = 129; /* kill */
    __asm__ volatile(".option push\n.option arch, +v\n"
                     "vsetivli zero, 16, e8, m1, ta, mu\n vle8.v v8, (%[in])\n vle8.v v9, (%[more])\n csrwi vxrm, 1\n"
                     "ecall\n"
                     "csrr %[vl], vl\n csrr %[vtype], vtype\n csrr %[vxrm], vxrm\n"
                     "vs1r.v v8, (%[out])\n vs1r.v v9, (%[more_out])\n.option pop"
                     : "+r"(a0), [vl] "=&r"(vl), [vtype] "=&r"(vtype), [vxrm] "=&r"(vxrm)
                     : [in] "r"(in), [more] "r"(in + 16), [out] "r"(out), [more_out] "r"(out + 16), "r"(a1), "r"(a7)
                     : "memory");
    printf("vl %" PRIu64 " vtype %" PRIx64 " vxrm %" PRIu64 "\n", vl, vtype, vxrm);
    for (int i = 0; i < 32; i++)
        printf("%02x%s", out[i], i % 16 == 15 ? "\n" : " ");
    printf("handled %d, %d failures\n", handled, guest_failures);
    return 0;
}
