"""Random arguments for system calls; run by test_fuzz.py in a process of its own.

Left out is what would end, block, signal or rearrange the process that makes the calls, or change the machine it runs on.
"""

from __future__ import annotations

import os
import random
import sys

from pyqemu.linux_user._host import NUMBERS, syscall
from pyqemu.linux_user.kernel import Kernel
from pyqemu.linux_user.program import boot, find_program
from pyqemu.linux_user.syscalls.dispatch import perform
from pyqemu.linux_user.syscalls.table import ROWS
from pyqemu.linux_user.task import Task

_LEFT_OUT = """
fork vfork clone clone2 clone3 execve execveat exit exit_group kill tkill tgkill rt_sigqueueinfo rt_tgsigqueueinfo
pidfd_send_signal pause rt_sigsuspend rt_sigtimedwait nanosleep clock_nanosleep select pselect6 poll ppoll
epoll_wait epoll_pwait futex read readv preadv preadv2 recvmsg recvmmsg recvfrom accept accept4 msgrcv msgsnd semop
semtimedop ipc mq_timedreceive mq_timedsend flock fcntl ioctl alarm setitimer timer_create timer_settime close dup
dup2 dup3 splice tee vmsplice sendfile copy_file_range write writev pwritev pwritev2 pwrite64 chroot mount umount
umount2 pivot_root swapon swapoff acct quotactl open_tree move_mount fsopen fsconfig fsmount fspick unshare setns
setuid setgid setreuid setregid setresuid setresgid setfsuid setfsgid setgroups capset sethostname setdomainname
settimeofday stime clock_settime adjtimex clock_adjtime sched_setscheduler sched_setattr sched_setparam
sched_setaffinity setpriority nice ioprio_set setrlimit prlimit64 setpgid setsid vhangup sync syncfs fsync fdatasync
syslog prctl personality fanotify_init fanotify_mark e2k_longjmp2 rt_sigaction restart_syscall brk socketcall
setcontext swapcontext sendfile64 connect chdir fchdir umask mlock mlock2 keyctl add_key request_key shmget msgget semget mq_open
"""
LEFT_OUT = frozenset(_LEFT_OUT.split())


def main(path: str, seed: int, count: int) -> None:
    kernel = Kernel()
    program = find_program(kernel, os.fsencode(path), [b"guest"])
    cpu = boot(kernel, program, [])
    task = Task(kernel, cpu, syscall(NUMBERS["gettid"]))
    kernel.abi.adopt(task)
    kernel.tasks[task.tid] = task
    mm = kernel.mm
    area = mm.mmap(0, 16 * 4096, 3, 0x22, -1, 0)
    rng = random.Random(seed)
    mm.write(area, rng.randbytes(8 * 4096) + b"/no/such/file\0")
    numbers = [n for n, name in kernel.abi.numbers.items() if name not in LEFT_OUT]
    values = (
        0,
        1,
        2,
        8,
        16,
        99,
        4096,
        1 << 31,
        (1 << 32) - 1,
        1 << 47,
        (1 << 63) + 5,
        (1 << 64) - 1,
        mm.limit - 1,
        mm.limit,
    )
    ran = set()
    for _ in range(count):
        number = rng.choice(numbers)
        args = []
        for _ in range(7):
            kind = rng.random()
            if kind < 0.45:
                args.append(rng.choice(values))
            elif kind < 0.8:
                args.append(area + rng.randrange(0, 17 * 4096))
            else:
                args.append(rng.getrandbits(rng.choice((4, 12, 32, 64))))
        if kernel.abi.word == 4:
            args = [arg & 0xFFFFFFFF for arg in args]
        result = perform(kernel, task, kernel.call_for(number), number, args)
        name = kernel.name_of(number)
        assert result is None or -4096 < result < 1 << 64, (name, args, result)
        assert not (result is not None and result < 0 and not os.strerror(-result)), (name, result)
        ran.add(name)
        if mm.vmas.find(area) is None or mm.vmas.find(area).prot != 3:
            area = mm.mmap(0, 16 * 4096, 3, 0x22, -1, 0)
    assert len(ran) > 100 and all(name in ROWS for name in ran)
    print("survived", len(ran))


main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
