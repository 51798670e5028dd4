"""Numbers of the system calls of e2k programs -> rows of ``syscalls.table`` (linux-abi.md 4 and its list of calls).

Numbers of fast system calls have ``FAST`` added.  What is missing here answers ENOSYS.
"""

from __future__ import annotations

FAST = 0x10000

NUMBERS = {
    0: "restart_syscall", 1: "exit", 2: "fork", 3: "read", 4: "write", 5: "open", 6: "close", 7: "waitpid",
    8: "creat", 9: "link", 10: "unlink", 11: "execve", 12: "chdir", 13: "time", 14: "mknod", 15: "chmod",
    16: "lchown", 19: "lseek", 20: "getpid", 21: "mount", 22: "umount", 23: "setuid", 24: "getuid", 25: "stime",
    26: "ptrace", 27: "alarm", 29: "pause", 30: "utime", 33: "access", 34: "nice", 36: "sync", 37: "kill",
    38: "rename", 39: "mkdir", 40: "rmdir", 41: "dup", 42: "pipe", 43: "times", 45: "brk", 46: "setgid", 47: "getgid",
    49: "geteuid", 50: "getegid", 51: "acct", 52: "umount2", 54: "ioctl", 55: "fcntl", 57: "setpgid", 60: "umask",
    61: "chroot", 62: "ustat", 63: "dup2", 64: "getppid", 65: "getpgrp", 66: "setsid", 68: "sgetmask", 69: "ssetmask",
    70: "setreuid", 71: "setregid", 73: "sigpending", 74: "sethostname", 75: "setrlimit", 76: "getrlimit",
    77: "getrusage", 78: "gettimeofday", 79: "settimeofday", 80: "getgroups", 81: "setgroups", 83: "symlink",
    85: "readlink", 86: "uselib", 87: "swapon", 88: "reboot", 89: "readdir", 90: "mmap", 91: "munmap", 92: "truncate",
    93: "ftruncate", 94: "fchmod", 95: "fchown", 96: "getpriority", 97: "setpriority", 99: "statfs", 100: "fstatfs",
    101: "ioperm", 102: "socketcall", 103: "syslog", 104: "setitimer", 105: "getitimer", 106: "stat", 107: "lstat",
    108: "fstat", 109: "olduname", 111: "vhangup", 114: "wait4", 115: "swapoff", 116: "sysinfo", 117: "ipc",
    118: "fsync", 120: "clone", 121: "setdomainname", 122: "uname", 124: "adjtimex", 125: "mprotect",
    126: "sigprocmask", 128: "init_module", 129: "delete_module", 131: "quotactl", 132: "getpgid", 133: "fchdir",
    134: "bdflush", 135: "sysfs", 136: "personality", 138: "setfsuid", 139: "setfsgid", 140: "_llseek",
    141: "getdents", 142: "select", 143: "flock", 144: "msync", 145: "readv", 146: "writev", 147: "getsid",
    148: "fdatasync", 149: "_sysctl", 150: "mlock", 151: "munlock", 152: "mlockall", 153: "munlockall",
    154: "sched_setparam", 155: "sched_getparam", 156: "sched_setscheduler", 157: "sched_getscheduler",
    158: "sched_yield", 159: "sched_get_priority_max", 160: "sched_get_priority_min", 161: "sched_rr_get_interval",
    162: "nanosleep", 163: "mremap", 164: "setresuid", 165: "getresuid", 168: "poll", 170: "setresgid",
    171: "getresgid", 172: "prctl", 173: "rt_sigreturn", 174: "rt_sigaction", 175: "rt_sigprocmask",
    176: "rt_sigpending", 177: "rt_sigtimedwait", 178: "rt_sigqueueinfo", 179: "rt_sigsuspend", 180: "pread64",
    181: "pwrite64", 182: "chown", 183: "getcwd", 184: "capget", 185: "capset", 186: "sigaltstack", 187: "sendfile",
    190: "vfork", 191: "ugetrlimit", 192: "mmap2", 195: "stat64", 196: "lstat64", 197: "fstat64", 198: "lchown",
    199: "getuid", 200: "getgid", 201: "geteuid", 202: "getegid", 203: "setreuid", 204: "setregid",
    205: "pidfd_send_signal", 206: "pidfd_open", 207: "fchown", 208: "setresuid", 209: "getresuid", 210: "setresgid",
    211: "getresgid", 212: "chown", 213: "setuid", 214: "setgid", 215: "setfsuid", 216: "setfsgid", 217: "pivot_root",
    218: "mincore", 219: "madvise", 220: "getdents64", 221: "fcntl", 224: "newfstatat", 226: "e2k_sigsetjmp",
    227: "e2k_longjmp", 228: "e2k_syswork", 229: "clone2", 230: "e2k_longjmp2", 232: "setxattr", 233: "lsetxattr",
    234: "fsetxattr", 235: "getxattr", 236: "lgetxattr", 237: "fgetxattr", 238: "listxattr", 239: "llistxattr",
    240: "flistxattr", 241: "removexattr", 242: "lremovexattr", 243: "fremovexattr", 244: "gettid", 245: "readahead",
    246: "tkill", 247: "sendfile", 248: "futex", 249: "sched_setaffinity", 250: "sched_getaffinity", 251: "pipe2",
    252: "set_backtrace", 253: "get_backtrace", 254: "access_hw_stacks", 255: "el_posix", 256: "io_uring_setup",
    257: "io_uring_enter", 258: "io_uring_register", 259: "set_tid_address", 260: "el_binary", 261: "timer_create",
    262: "timer_settime", 263: "timer_gettime", 264: "timer_getoverrun", 265: "timer_delete", 266: "clock_settime",
    267: "clock_gettime", 268: "clock_getres", 269: "clock_nanosleep", 270: "msgget", 271: "msgctl", 272: "msgrcv",
    273: "msgsnd", 274: "semget", 275: "semctl", 276: "semtimedop", 277: "semop", 278: "shmget", 279: "shmctl",
    280: "shmat", 281: "shmdt", 282: "open_tree", 283: "move_mount", 284: "rseq", 285: "io_pgetevents",
    286: "accept4", 287: "sched_setattr", 288: "sched_getattr", 289: "ioprio_set", 290: "ioprio_get",
    291: "inotify_init", 292: "inotify_add_watch", 293: "inotify_rm_watch", 294: "io_setup", 295: "io_destroy",
    296: "io_getevents", 297: "io_submit", 298: "io_cancel", 299: "fadvise64", 300: "exit_group",
    301: "lookup_dcookie", 302: "epoll_create", 303: "epoll_ctl", 304: "epoll_wait", 305: "remap_file_pages",
    306: "statfs64", 307: "fstatfs64", 308: "tgkill", 309: "utimes", 310: "fadvise64", 312: "mbind",
    313: "get_mempolicy", 314: "set_mempolicy", 315: "mq_open", 316: "mq_unlink", 317: "mq_timedsend",
    318: "mq_timedreceive", 319: "mq_notify", 320: "mq_getsetattr", 321: "kexec_load", 322: "waitid", 323: "add_key",
    324: "request_key", 325: "keyctl", 327: "getcpu", 328: "move_pages", 329: "splice", 330: "vmsplice", 331: "tee",
    332: "migrate_pages", 333: "utimensat", 334: "rt_tgsigqueueinfo", 335: "openat", 336: "mkdirat", 337: "mknodat",
    338: "fchownat", 339: "unlinkat", 340: "renameat", 341: "linkat", 342: "symlinkat", 343: "readlinkat",
    344: "fchmodat", 345: "faccessat", 346: "epoll_pwait", 347: "signalfd4", 348: "eventfd2", 349: "recvmmsg",
    351: "timerfd_create", 352: "timerfd_settime", 353: "timerfd_gettime", 354: "preadv", 355: "pwritev",
    356: "fallocate", 357: "sync_file_range", 358: "dup3", 359: "inotify_init1", 360: "epoll_create1",
    361: "fstatat64", 362: "futimesat", 363: "perf_event_open", 364: "unshare", 365: "get_robust_list",
    366: "set_robust_list", 367: "pselect6", 368: "ppoll", 369: "setcontext", 370: "makecontext", 371: "swapcontext",
    372: "freecontext", 373: "fanotify_init", 374: "fanotify_mark", 375: "prlimit64", 376: "clock_adjtime",
    377: "syncfs", 378: "sendmmsg", 379: "setns", 380: "process_vm_readv", 381: "process_vm_writev", 382: "kcmp",
    383: "finit_module", 384: "renameat2", 385: "getrandom", 386: "memfd_create", 387: "bpf", 388: "execveat",
    389: "userfaultfd", 390: "membarrier", 391: "mlock2", 392: "seccomp", 393: "shutdown", 394: "copy_file_range",
    395: "preadv2", 396: "pwritev2", 400: "name_to_handle_at", 401: "open_by_handle_at", 402: "statx", 403: "socket",
    404: "connect", 405: "accept", 406: "sendto", 407: "recvfrom", 408: "sendmsg", 409: "recvmsg", 410: "bind",
    411: "listen", 412: "getsockname", 413: "getpeername", 414: "socketpair", 415: "setsockopt", 416: "getsockopt",
    419: "arch_prctl", 426: "clone3", 427: "fsopen", 428: "fsconfig", 429: "fsmount", 430: "fspick",
    FAST + 0: "fast_gettimeofday", FAST + 1: "fast_clock_gettime", FAST + 2: "fast_getcpu",
    FAST + 3: "fast_siggetmask", FAST + 4: "fast_getcontext", FAST + 5: "fast_set_return",
}  # fmt: skip

#: 32-bit programs: calls with 64-bit sizes in two arguments, and without what only 64-bit programs have.
NUMBERS_32 = {
    **NUMBERS, 193: "truncate64", 194: "ftruncate64", 247: "sendfile64", 310: "fadvise64_64",
}  # fmt: skip
del NUMBERS_32[224]
