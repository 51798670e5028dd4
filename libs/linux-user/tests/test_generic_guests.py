"""Programs for riscv64 and aarch64 behave as the same programs on the host: records, signals, unwinding, threads, processes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cross_programs import ARCHES, build, compiler, run_guest, run_host
from pyqemu.linux_user import Process
from pyqemu.linux_user.process import CAPTURE

CRASH = """
#include <stdio.h>
#include <string.h>
__attribute__((noinline)) int deepest(int *p, int n) { p[n] = 42; return p[n] + 1; }
__attribute__((noinline)) int middle(int n) { return deepest((int *)8, n) + 1; }
int main(int argc, char **argv) { puts("begin"); fflush(stdout); return middle(argc) + 1; }
"""
SAME_EVERYWHERE = (
    "layouts.c", "signals.c", "unwind.cpp", "threads.c", "processes.c", "seccomp.c", "notify.c", "strict.c", "ptrace.c",
    "memory_calls.c", "uring.c", "namespaces.c", "status.c", "written_code.c", "smaps.c",
)  # fmt: skip
HELLO = '#include <stdio.h>\nint main(int argc, char **argv) { printf("hello %d %.3f\\n", argc, argc / 3.0); return 7; }\n'


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("guests")


@pytest.fixture(params=ARCHES)
def arch(request):
    compiler(request.param)
    pytest.importorskip(f"pyqemu.targets.{request.param}")
    return request.param


@pytest.mark.parametrize("link", ["dynamic", "static"])
@pytest.mark.parametrize("source", SAME_EVERYWHERE)
def test_as_on_the_host(arch, source, link, folder, tmp_path):
    options = ("-static",) if link == "static" else ()
    want = run_host(build(folder, "host", source, *options), tmp_path / "host")
    got = run_guest(build(folder, arch, source, *options), tmp_path / "guest")
    assert got.stderr.decode() == want.stderr.decode()
    assert got.stdout.decode() == want.stdout.decode()
    assert got.returncode == want.returncode


@pytest.mark.parametrize("options", [("-static",), ("-no-pie",), ("-pie", "-fPIE")], ids=" ".join)
def test_kinds_of_files(arch, options, folder, tmp_path):
    got = run_guest(build(folder, arch, HELLO, *options), tmp_path, "one")
    assert (got.returncode, got.stdout, got.stderr) == (7, b"hello 2 0.667\n", b"")


def test_static_position_independent(arch, folder, tmp_path):
    """Without a C library, as Debian's cross compilers have none for this kind: the program is its own loader."""
    text = """
    static long call(long n, long a, long b, long c) {
    #ifdef __riscv
        register long r asm("a0") = a, x asm("a1") = b, y asm("a2") = c, number asm("a7") = n;
        asm volatile("ecall" : "+r"(r) : "r"(x), "r"(y), "r"(number) : "memory");
    #else
        register long r asm("x0") = a, x asm("x1") = b, y asm("x2") = c, number asm("x8") = n;
        asm volatile("svc #0" : "+r"(r) : "r"(x), "r"(y), "r"(number) : "memory");
    #endif
        return r;
    }
    __attribute__((visibility("hidden"))) extern const char low[] asm("__ehdr_start");
    void start(void) {
        char text[] = "at 0x........\\n";
        for (int i = 0; i < 8; i++)
            text[5 + i] = "0123456789abcdef"[(unsigned long)low >> (40 - 4 * i) & 15];
        call(64, 1, (long)text, sizeof text - 1);
        call(94, low[0] == 0x7F && low[1] == 'E', 0, 0);
    }
    """
    program = build(folder, arch, text, "-nostdlib", "-static-pie", "-ffreestanding", "-Wl,-e,start")
    got = run_guest(program, tmp_path)
    assert got.returncode == 1 and re.fullmatch(rb"at 0x[0-9a-f]{8}\n", got.stdout) and got.stdout != b"at 0x00000000\n"


def test_guests_of_all_kinds_in_one_host_process(folder):
    """As a library: signals, threads and output of one guest do not reach the next, nor the program around them."""
    text = """
    #include <pthread.h>
    #include <signal.h>
    #include <stdio.h>
    #include <unistd.h>
    static volatile int got;
    static void handler(int signo) { got += signo; }
    static void *thread(void *p) { raise(SIGUSR1); return p; }
    int main() {
        pthread_t t;
        signal(SIGUSR1, handler);
        signal(SIGALRM, handler);
        pthread_create(&t, 0, thread, 0);
        pthread_join(t, 0);
        sigset_t set;
        sigemptyset(&set);
        sigaddset(&set, SIGALRM);
        sigprocmask(SIG_BLOCK, &set, &set);
        ualarm(1000, 0);
        while (got != SIGUSR1 + SIGALRM) sigsuspend(&set);
        printf("%d %zu", got, sizeof(void *));
        return 3;
    }
    """
    for arch in (*ARCHES, *ARCHES):
        result = Process([build(folder, arch, text, "-static")], stdout=CAPTURE, stderr=CAPTURE).run()
        assert (result.exit, result.stdout, result.stderr) == (3, b"24 8", b"")


def test_a_pipe_as_standard_error_comes_to_its_end(arch, folder, tmp_path, monkeypatch):
    """A process that compiles for the guest, and starts when the pipe is there, must not keep it open."""
    monkeypatch.setenv("PYQEMU_CACHE_DIR", str(tmp_path / "cache"))
    text = """
    #include <stdio.h>
    #include <unistd.h>
    int main() {
        int ends[2];
        char buffer[100];
        pipe(ends);
        dup2(ends[1], 2);
        close(ends[1]);
        volatile double x = 3;
        fprintf(stderr, "%.3f", x / 7);
        close(2);
        long got = read(ends[0], buffer, 99);
        printf("%.*s %ld", (int)got, buffer, (long)read(ends[0], buffer, 99));
    }
    """
    assert run_guest(build(folder, arch, text, "-static"), tmp_path).stdout == b"0.429 0"


def test_machine_and_program_name(arch, folder, tmp_path):
    text = """
    #include <stdio.h>
    #include <sys/utsname.h>
    int main(int argc, char **argv) { struct utsname n; uname(&n); printf("%s %s %s", n.machine, n.release, argv[0]); }
    """
    got = run_guest(build(folder, arch, text, "-static"), tmp_path, options=("-r", "6.1.2", "-0", "me"))
    assert got.stdout.decode() == f"{arch} 6.1.2 me"


def test_a_missing_loader_is_said_with_the_package(arch, folder, tmp_path):
    got = run_guest(build(folder, arch, HELLO), tmp_path, options=("-L", str(tmp_path)))
    text = got.stderr.decode()
    assert got.returncode == 1
    assert re.search(r"program interpreter /lib/ld-linux-\S+ not found; tried ", text)
    assert str(tmp_path) in text and "Debian has it in libc6-" in text
    assert "-L names" not in text


def test_absolute_links_in_the_sysroot_stay_in_it(arch, folder, tmp_path):
    text = """
    #include <errno.h>
    #include <fcntl.h>
    #include <stdio.h>
    #include <stdlib.h>
    #include <string.h>
    #include <sys/stat.h>
    #include <unistd.h>
    int main(int argc, char **argv) {
        if (!strcmp(argv[0], "again")) return puts("exec works");
        struct stat s, l;
        char b[64] = "";
        printf("%d %d", stat("/etc/link", &s), lstat("/etc/link", &l));
        printf(" %d %d %d %d", S_ISREG(s.st_mode), (int)s.st_size, S_ISLNK(l.st_mode), access("/etc/link", R_OK));
        int got = readlink("/etc/link", b, sizeof b), fd = open("/etc/link", O_RDONLY);
        printf(" %s", b);
        printf(" %d", (int)read(fd, b, sizeof b));
        printf(" %d", open("/etc/link", O_RDONLY | O_NOFOLLOW) < 0 ? errno == ELOOP : -1);
        printf(" %d %d\\n", unlink("/etc/link"), access("/etc/file", F_OK));
        fflush(stdout);
        execl("/bin/tool", "again", NULL);
        perror("exec");
    }
    """
    program = build(folder, arch, text)
    root, libraries = tmp_path / "root", Path(f"/usr/{arch}-linux-gnu/lib")
    for name in ("bin", "etc", "lib", "real"):
        (root / name).mkdir(parents=True)
    loader = next(libraries.glob("ld-linux-*"))
    shutil.copy(loader, root / "real" / "loader")
    shutil.copy(libraries / "libc.so.6", root / "lib")
    (root / "lib" / loader.name).symlink_to("/real/loader")
    shutil.copy(program, root / "real" / "tool")
    (root / "bin" / "tool").symlink_to("../etc/alternative")
    (root / "etc" / "alternative").symlink_to("/real/tool")
    (root / "etc" / "file").write_text("content")
    (root / "etc" / "link").symlink_to("/etc/file")
    got = run_guest(program, tmp_path / "cwd", options=("-L", str(root)))
    assert got.stderr == b""
    assert got.stdout.decode() == "0 0 1 7 1 0 /etc/file 7 1 0 0\nexec works\n"
    assert not (root / "etc" / "link").is_symlink() and (root / "etc" / "file").exists()


def test_an_unknown_cpu_is_said(arch, folder, tmp_path):
    got = run_guest(build(folder, arch, HELLO, "-static"), tmp_path, options=("--cpu", "nonsense"))
    assert got.returncode == 1
    assert "nonsense" in got.stderr.decode() and "Traceback" not in got.stderr.decode()


def test_strace_and_environment(arch, folder, tmp_path):
    text = """
    #include <fcntl.h>
    #include <stdio.h>
    #include <stdlib.h>
    int main() { open(".", O_DIRECTORY | O_NOFOLLOW); puts(getenv("X")); }
    """
    got = run_guest(build(folder, arch, text, "-static"), tmp_path, options=("-strace", "-E", "X=value"))
    lines = got.stderr.decode()
    assert got.stdout == b"value\n"
    assert re.search(r'\d+ openat\(AT_FDCWD, "\.", O_RDONLY\|O_DIRECTORY\|O_NOFOLLOW\) = \d', lines)
    assert re.search(r'write\(1, "value\\n", 6\) = 6', lines)
    assert "exit_group(0)" in lines


def test_a_crash_is_explained(arch, folder, tmp_path):
    got = run_guest(build(folder, arch, CRASH, "-static", "-fno-omit-frame-pointer", "-O0"), tmp_path)
    text = got.stderr.decode()
    assert got.returncode == -11 and got.stdout == b"begin\n"
    assert "killed by signal 11 (SIGSEGV, Segmentation fault) at pc 0x" in text
    assert "address 0xc: nothing is mapped there" in text
    code = re.search(r"^> 0x[0-9a-f]+  (.*)$", text, re.MULTILINE)
    assert code is not None and re.match(r"(c\.)?sw |str ", code[1])
    assert re.search(r"\bsp\s+[0-9a-f]{16}", text)
    calls = re.search(r"^called from: (.*)$", text, re.MULTILINE)
    assert calls is not None and len(calls[1].split()) >= 3
    assert "write(1, " in text


def test_an_illegal_instruction_kills_by_its_signal(arch, folder, tmp_path):
    got = run_guest(build(folder, arch, 'int main() { asm volatile(".4byte 0"); }\n', "-static"), tmp_path)
    assert got.returncode == -4
    assert "SIGILL" in got.stderr.decode()


def test_a_breakpoint_instruction_is_a_trap(arch, folder, tmp_path):
    word = {"riscv64": "ebreak", "aarch64": "brk #0"}[arch]
    got = run_guest(build(folder, arch, f'int main() {{ asm volatile("{word}"); }}\n', "-static"), tmp_path)
    assert got.returncode == -5


def test_cpu_help_lists_every_guest():
    got = subprocess.run([sys.executable, "-m", "pyqemu.cli", "user", "--cpu", "help"], capture_output=True, text=True, check=True)
    assert re.findall(r"^(\S+):$", got.stdout, re.MULTILINE) == ["aarch64", "e2k", "riscv64"]
    assert re.search(r"^  rv64gc ", got.stdout, re.MULTILINE)


def test_cpuinfo_is_the_guests(arch, folder, tmp_path):
    text = '#include <stdio.h>\nint main() { char b[4096]; FILE *f = fopen("/proc/cpuinfo", "r"); b[fread(b, 1, 4095, f)] = 0; puts(b); }\n'
    got = run_guest(build(folder, arch, text, "-static"), tmp_path).stdout.decode()
    assert {"riscv64": "isa\t\t: rv64imafdcv_", "aarch64": "Features\t: fp asimd "}[arch] in got


def test_hwprobe(folder, tmp_path):
    text = """
    #include <stdio.h>
    #include <unistd.h>
    #include <sys/syscall.h>
    #include <sys/auxv.h>
    struct pair { long key; unsigned long value; };
    int main() {
        struct pair p[] = {{3, 7}, {4, 0}, {5, 0}, {1000, 5}};
        int got = syscall(258, p, 4, 0, 0, 0);
        printf("%d: %ld=%lu %ld=%lx %ld=%lu %ld=%lu\\n", got, p[0].key, p[0].value, p[1].key, p[1].value & 0x3b, p[2].key,
               p[2].value, p[3].key, p[3].value);
        printf("%lx %ld\\n", getauxval(AT_HWCAP), syscall(259, 0, 0, 0));
        printf("%ld\\n", syscall(258, p, 4, 0, 0, 8));
    }
    """
    program = build(folder, "riscv64", text, "-static")
    got = run_guest(program, tmp_path).stdout.decode()
    assert got == "0: 3=1 4=3b 5=3 -1=0\n20112d 0\n-1\n"
    got = run_guest(program, tmp_path, options=("--cpu", "rva23u64")).stdout.decode()
    assert got.startswith("0: 3=1 4=3b 5=3 -1=0\n")
    got = run_guest(program, tmp_path, options=("--cpu", "rv64gc")).stdout.decode()
    assert got.startswith("0: 3=1 4=3 5=3 -1=0\n")


def test_hwprobe_names_what_the_cpu_has():
    """Bits of IMA_EXT_0 as asm/hwprobe.h numbers them: those of RVA23 and of what belongs to it."""
    from pyqemu.linux_user.abi.riscv64 import extension_bits
    from pyqemu.targets.riscv64.target import parse_spec

    v, zfa, zfhmin, zvfhmin, zvbb, zca, zcd, zaamo = 1 << 2, 1 << 32, 1 << 28, 1 << 31, 1 << 17, 1 << 43, 1 << 45, 1 << 56
    bits = extension_bits(parse_spec("rva23u64"))
    for bit in (v, zfa, zfhmin, zvfhmin, zvbb, zca, zcd, zaamo):
        assert bits & bit
    assert not bits & (1 << 27 | 1 << 30 | 1 << 34)  # Zfh, Zvfh, Zacas
    bits = extension_bits(parse_spec("max"))
    assert bits & 1 << 27 and bits & 0xF << 20 == 0xF << 20
    assert extension_bits(parse_spec("rv64gc")) == 1 | 2 | zca | zcd | zaamo | 1 << 57 | 1 << 50


def test_a_core_file_is_what_gdb_reads(arch, folder, tmp_path):
    gdb = shutil.which("gdb-multiarch")
    if gdb is None:
        pytest.skip("no gdb-multiarch")
    text = """
    #include <pthread.h>
    #include <sys/resource.h>
    #include <unistd.h>
    static volatile int other;
    static void *waits(void *p) { other = 1; pause(); return p; }
    __attribute__((noinline)) int fails(volatile int *p, double d) { return *p + (int)d; }
    int main() {
        char text[] = "in memory";
        pthread_t t;
        setrlimit(RLIMIT_CORE, &(struct rlimit){1 << 28, 1 << 28});
        pthread_create(&t, 0, waits, 0);
        while (!other) usleep(1000);
        return fails((int *)24, 2.5) + text[0];
    }
    """
    program = build(folder, arch, text, "-g", "-O0")
    got = run_guest(program, tmp_path)
    assert got.returncode == -11
    core = re.search(r"^core dumped: (\S+\.core)$", got.stderr.decode(), re.MULTILINE)
    assert core is not None
    commands = ["backtrace", "print d", "print *p", "up", "print text", "info sharedlibrary", "info threads", "info auxv"]
    words = [word for command in (f"core-file {core[1]}", *commands) for word in ("-ex", command)]
    done = subprocess.run(
        [gdb, "-nx", "-batch", "-ex", f"set sysroot /usr/{arch}-linux-gnu", *words, str(program)],
        cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    text = done.stdout + done.stderr
    assert "Program terminated with signal SIGSEGV" in text, text
    assert re.search(r"#0 .*fails \(p=0x18, d=2\.5\)", text) and re.search(r"#1 .*main \(\)", text)
    assert "$1 = 2.5\n" in text and '$2 = "in memory"\n' in text
    assert "Cannot access memory at address 0x18" in text
    assert re.search(r"Yes .*libc\.so\.6", text)
    assert len(re.findall(r"^[* ] +\d+ +Thread .*LWP \d+\) ", text, re.MULTILINE)) == 2
    assert "AT_EXECFN            File name of executable        0x" in text


def test_no_core_file_without_a_limit(arch, folder, tmp_path):
    text = "#include <sys/resource.h>\nint main() { setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0}); return *(volatile int *)8; }\n"
    got = run_guest(build(folder, arch, text, "-static"), tmp_path)
    assert got.returncode == -11 and b"core" not in got.stderr
    assert list(tmp_path.iterdir()) == []


GDB = """
set pagination off
target remote | {command}
break deepest
continue
backtrace
info registers pc
printf "n=%d\\n", n
print $sp != 0
stepi
info threads
info auxv
delete
continue
print $_siginfo._sifields._sigfault.si_addr
backtrace 2
kill
"""


def test_gdb(arch, folder, tmp_path):
    """A gdb that knows the guest works as on the real machine: symbols, locals, back traces, shared libraries, siginfo."""
    gdb = shutil.which("gdb-multiarch")
    if gdb is None:
        pytest.skip("no gdb-multiarch")
    program = build(folder, arch, CRASH, "-g", "-O0")
    socket = tmp_path / "socket"
    with subprocess.Popen(
        [sys.executable, "-m", "pyqemu.cli", "user", "-g", str(socket), str(program)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as guest:
        try:
            while not socket.exists():
                assert guest.poll() is None
            script = tmp_path / "script"
            script.write_text(GDB.replace("| {command}", str(socket)))
            done = subprocess.run(
                [gdb, "-nx", "-batch", "-ex", f"set sysroot /usr/{arch}-linux-gnu", "-x", str(script), str(program)],
                capture_output=True, text=True, timeout=120, check=False,
            )  # fmt: skip
        finally:
            guest.kill()
    text = done.stdout + done.stderr
    assert "Breakpoint 1, deepest (p=0x8, n=1)" in text, text
    assert re.search(r"#1 .*middle \(n=1\).*\n#2 .*main \(argc=1", text)
    assert "n=1\n" in text and "$1 = 1\n" in text
    assert "AT_HWCAP" in text
    assert "Program received signal SIGSEGV" in text
    assert "$2 = (void *) 0xc" in text
