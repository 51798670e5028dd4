"""``qemu-cli user``: run a Linux program of another CPU.

Start-up path: options are parsed by hand from the table below, and nothing heavy is imported unless an option asks for it.  The table
also gives the help text and the environment variables.
"""

from __future__ import annotations

import sys

from pyqemu.tcg_jit import hostos as os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn

PROG = "qemu-cli user"

#: (names, argument or "", environment variable or "", help).  The first name, without dashes, is the option's key.
OPTIONS: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (
        ("--cpu",),
        "MODEL[,FEATURES]",
        "QEMU_CPU",
        "CPU model; `--cpu help` lists them (default: what the program's file asks for)",
    ),
    (
        ("-L", "--sysroot"),
        "PATH",
        "QEMU_LD_PREFIX",
        "look absolute paths of the guest up here first: loader, libraries, files",
    ),
    (
        ("-E",),
        "VAR=VALUE,...",
        "QEMU_SET_ENV",
        "set variables in the guest's environment; may be repeated",
    ),
    (("-U",), "VAR,...", "QEMU_UNSET_ENV", "remove variables from the guest's environment; may be repeated"),
    (("-0", "--argv0"), "NAME", "QEMU_ARGV0", "name the program sees as its own (argv[0])"),
    (("--preserve-argv0",), "", "", "the first argument is argv[0], as binfmt_misc passes it with its flag P"),
    (("-r",), "RELEASE", "QEMU_UNAME", "kernel release that uname(2) reports"),
    (("-s",), "SIZE", "QEMU_STACK_SIZE", "size of the guest's data stack; suffixes K, M, G"),
    (
        ("-g",),
        "ENDPOINT",
        "QEMU_GDB",
        "wait for gdb at a PORT, HOST:PORT or socket path; %d: process id; ,suspend=n: do not wait",
    ),
    (("--strace",), "", "QEMU_STRACE", "print each system call with arguments and result"),
    (("-d",), "ITEM,...", "QEMU_LOG", "log items; `-d help` lists them"),
    (("-D",), "FILE", "QEMU_LOG_FILENAME", "write the log and the system call trace there instead of to stderr"),
    (("--dump",), "STAGE,...", "", "print translations: guest, decode, ir, opt, llvm, asm"),
    (("--stats",), "", "", "print counters of the engine at the end"),
    (("--aot",), "", "", "do not run: translate PROGRAM and its libraries into the cache, so that runs start warm"),
    (("--perfmap",), "", "", "name generated code for perf, in /tmp/perf-PID.map"),
    (("--version",), "", "QEMU_VERSION", "print the version"),
    (("-h", "--help"), "", "", "this text"),
)

#: Options of QEMU's that ask for what is not its guests' matter here: (argument or "", environment variable, why they change nothing).
WITHOUT_EFFECT: dict[str, tuple[str, str, str]] = {
    "-B": ("ADDRESS", "QEMU_GUEST_BASE", "guest memory is laid out anew in each run, guest addresses are the same in all"),
    "-R": ("SIZE", "QEMU_RESERVED_VA", "all of the guest's address space is reserved"),
    "-singlestep": ("", "QEMU_SINGLESTEP", "results do not depend on how instructions are put together"),
    "-one-insn-per-tb": ("", "QEMU_ONE_INSN_PER_TB", "results do not depend on how instructions are put together"),
}
#: Options of QEMU's that cannot be obeyed: (environment variable, what is not there).
REFUSED: dict[str, tuple[str, str]] = {
    "-plugin": ("QEMU_PLUGIN", "plugins are shared objects for QEMU's own translator"),
    "-trace": ("QEMU_TRACE", "there are no trace events of QEMU's; see -d and --stats"),
    "-dfilter": ("QEMU_DFILTER", "the log cannot be limited to addresses"),
    "-seed": ("QEMU_RAND_SEED", "random numbers are the host's"),
    "-jitdump": ("", "see --perfmap"),
}
_PAGE = 4096

#: Items of ``-d``: name -> (what it shows, stage of the engine's dump that shows it or "").
LOG_ITEMS = {
    "in_asm": ("guest instructions of each translated block", "guest"),
    "records": ("the same as the records that they become", "decode"),
    "op": ("intermediate code of each operation when it is first used", "ir"),
    "op_opt": ("the same after optimisation", "opt"),
    "out_asm": ("host code of each operation", "asm"),
    "region": ("regions: intermediate code, LLVM's, host code, as they are made", "region"),
    "strace": ("system calls, as --strace", ""),
    "unimp": ("requests that are not implemented", ""),
    "guest_errors": ("things a guest should not do", ""),
    "int": ("signals that the guest's own instructions cause", ""),
    "page": ("the mappings that a program starts with", ""),
}
#: Items of QEMU's that change nothing here: other stages of its translator, processors that a process does not see, a file for each thread.
IGNORED_ITEMS = ("cpu_reset", "fpu", "mmu", "nochain", "op_ind", "pcall", "plugin", "tid")
_STAGES = ("guest", "decode", "ir", "opt", "llvm", "asm")


class UsageError(Exception):
    """A wrong command line; the text says what and where."""


def usage() -> str:
    """The help text."""
    lines = [
        f"Usage: {PROG} [OPTIONS] PROGRAM [ARGUMENTS...]",
        "",
        "Run a Linux program that was built for another CPU.  Standard streams, exit status and death by signal",
        "are those of the program.  Options stand before PROGRAM; everything behind it belongs to the program.",
        "",
        "Options:",
    ]
    for names, argument, variable, text in OPTIONS:
        left = ", ".join(names) + (f" {argument}" if argument else "")
        lines.append(f"  {left:<28} {text}" + (f" [{variable}]" if variable else ""))
    lines += ["", "Accepted without effect, and refused, as QEMU has them:"]
    lines += [f"  {f'{name} {argument}'.strip():<28} {why}" for name, (argument, _, why) in WITHOUT_EFFECT.items()]
    lines.append(f"  {'-p SIZE':<28} only {_PAGE}")
    lines += [f"  {name:<28} refused: {why}" for name, (_, why) in REFUSED.items()]
    lines += [
        "",
        "Examples:",
        f"  {PROG} ./hello.elf",
        f"  {PROG} --strace -E LANG=C ./prog.elf input.txt",
        "",
    ]
    return "\n".join(lines)


class Options:
    """The parsed command line."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        #: Variables of the guest's environment: value, or None for those to remove.
        self.env: dict[str, str | None] = {}
        self.command: list[str] = []

    def set(self, text: str) -> None:
        """VAR=VALUE,...; a part without a name belongs to the value before it."""
        variable = ""
        for part in text.split(","):
            name, equals, content = part.partition("=")
            if equals and name:
                variable = name
                self.env[name] = content
            elif variable:
                self.env[variable] = f"{self.env[variable]},{part}"
            else:
                raise UsageError(f"-E needs VAR=VALUE, not {text!r}")

    def unset(self, text: str) -> None:
        for name in text.split(","):
            if not name or "=" in name:
                raise UsageError(f"-U needs names of variables, not {text!r}")
            self.env[name] = None

    def on(self, key: str) -> bool:
        return self.values.get(key, "") not in ("", "0")


def parse(words: list[str], environ: dict[str, str]) -> Options:
    """Options from the environment, then from the command line; raises ``UsageError``."""
    table: dict[str, tuple[str, str]] = {}
    options = Options()
    for names, argument, variable, _ in OPTIONS:
        key = names[-1].lstrip("-") if names[0] in ("-h", "-L", "-0") else names[0].lstrip("-")
        for name in names:
            table[name] = (key, argument)
            if len(name) > 3:  # long names are accepted with one dash too, as users of other emulators write them
                table[name[1:]] = (key, argument)
        if variable and environ.get(variable) and key not in ("E", "U"):
            options.values[key] = environ[variable]
    for variable, change in (("QEMU_UNSET_ENV", options.unset), ("QEMU_SET_ENV", options.set)):
        if environ.get(variable):
            change(environ[variable])
    for refused, (variable, why) in REFUSED.items():
        if variable and environ.get(variable):
            raise UsageError(f"{variable} ({refused}) is not supported: {why}")
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] != "-":
        word = words[at]
        at += 1
        if word == "--":
            break
        name, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
        found = table.get(name) or _foreign(name)
        if found is None:
            raise UsageError(f"unknown option {word!r}; `{PROG} --help` lists them")
        key, argument = found
        if not argument:
            if equals:
                raise UsageError(f"option {name} takes no value")
            options.values[key] = "1"
            continue
        if not equals:
            if at >= len(words):
                raise UsageError(f"option {name} needs {argument}")
            value = words[at]
            at += 1
        if key == "E":
            options.set(value)
        elif key == "U":
            options.unset(value)
        elif key == "p":
            if _size(value) != _PAGE:
                raise UsageError(f"-p {value}: pages have {_PAGE} bytes")
        else:
            options.values[key] = value
    options.command = words[at:]
    if options.on("preserve-argv0") and len(options.command) > 1:
        options.values["argv0"] = options.command.pop(1)
    return options


def _foreign(name: str) -> tuple[str, str] | None:
    """Key and argument of an option that QEMU has and that has no effect here; one that cannot be obeyed raises ``UsageError``."""
    short = name[1:] if name.startswith("--") else name
    if short in REFUSED:
        raise UsageError(f"option {name} is not supported: {REFUSED[short][1]}")
    if short == "-p":
        return "p", "SIZE"
    if short in WITHOUT_EFFECT:
        return short, WITHOUT_EFFECT[short][0]
    return None


def _size(text: str) -> int:
    scale = {"k": 10, "m": 20, "g": 30}.get(text[-1:].lower())
    digits = text[:-1] if scale else text
    try:
        return int(digits, 0) << (scale or 0)
    except ValueError:
        raise UsageError(f"{text!r} is not a size; write for example 8M") from None


def _list_items() -> str:
    return "\n".join(f"{name:<14} {text}" for name, (text, _) in LOG_ITEMS.items()) + (
        f"\nwithout effect: {' '.join(IGNORED_ITEMS)}\n"
    )


def _write(fd: int, text: str) -> None:
    data = text.encode("utf-8", "surrogateescape")
    while data:
        data = data[os.write(fd, data) :]


def fail(text: str, status: int = 1) -> NoReturn:
    """One line on standard error, and the exit status user-mode emulators use for their own failures."""
    _write(2, f"{PROG}: {text}\n")
    os._exit(status)


def main(words: list[str]) -> NoReturn:
    """The command: never returns."""
    import gc

    gc.set_threshold(200_000)  # start-up makes no garbage, and looking for it costs a millisecond
    gc.enable()
    try:
        _run(words)
    except UsageError as error:
        fail(str(error))
    except BrokenPipeError:
        os._exit(1)
    os._exit(0)  # not reached: every path of _run ends the process


def _run(words: list[str]) -> None:
    options = parse(words, dict(os.environ))
    values = options.values
    if options.on("help"):
        _finish(usage())
    if options.on("version"):
        from .version import version_text

        _finish(version_text())
    if values.get("d") in ("help", "?"):
        _finish(_list_items())
    if values.get("cpu") in ("help", "?"):
        from .models import models_text

        _finish(models_text())
    if not options.command:
        raise UsageError(f"no PROGRAM given; `{PROG} --help` shows how to call it")

    items = [i for i in values.get("d", "").split(",") if i]
    for item in items:
        if item not in LOG_ITEMS and item not in IGNORED_ITEMS:
            raise UsageError(f"unknown log item {item!r}; `{PROG} -d help` lists them")
    stages = [s for s in values.get("dump", "").split(",") if s]
    for stage in stages:
        if stage not in _STAGES:
            raise UsageError(f"unknown stage {stage!r} of --dump; there are {', '.join(_STAGES)}")
    stages += [LOG_ITEMS[i][1] for i in items if i in LOG_ITEMS and LOG_ITEMS[i][1]]
    log_fd = 2
    if "D" in values:
        try:
            path = values["D"].replace("%d", str(os.getpid()))
            log_fd = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND | os.O_CLOEXEC, 0o644)
        except OSError as error:
            fail(f"cannot open the log file {values['D']!r}: {error.strerror}")

    out = [log_fd]

    def log(item: str, text: str) -> None:
        if item in items or item not in LOG_ITEMS:
            _write(out[0], f"{PROG}: {text}\n")

    def on_dump(key: str, stage: str, text: str) -> None:
        head = f"---- {stage} {key}" if stage != "guest" else "----------------\nIN:"
        _write(out[0], f"{head}\n{text}\n")

    env = dict(os.environ)
    for variable, content in options.env.items():
        if content is None:
            env.pop(variable, None)
        else:
            env[variable] = content
    strace: bool | Callable[[str], None] = False
    if options.on("strace") or "strace" in items:
        strace = lambda line: _write(out[0], line)  # noqa: E731
    engine: dict[str, Any] = {}
    if stages:
        engine = {"dump": tuple(stages), "on_dump": on_dump}
    if options.on("perfmap"):
        engine["perf_map"] = True
    if options.on("aot"):
        from .aot import translate_ahead

        translate_ahead(options.command, values.get("cpu", ""), values.get("sysroot", ""), options.on("stats"), engine)
    quiet = [item for item in LOG_ITEMS if item not in items]
    _execute(options, env, strace, log, quiet, engine, out if items or stages or strace or options.on("stats") else [])


def _execute(
    options: Options,
    env: dict[str, str],
    strace: bool | Callable[[str], None],
    log: Callable[[str, str], None],
    quiet: list[str],
    engine: dict[str, Any],
    out: list[int],
) -> None:
    """``out``: where the log goes, if anything is logged: a descriptor that the guest may close, and then one that it cannot."""
    from pyqemu.linux_user.errors import LinuxUserError
    from pyqemu.linux_user.process import Process, exit_as
    from pyqemu.startup import snapshot
    from pyqemu.tcg_jit.errors import EngineError

    values = options.values

    def ready() -> None:
        if "page" in values.get("d", "").split(","):
            _write(out[0], f"start of {options.command[0]}\n{process.kernel.mm.maps_text()}")
        snapshot.close()
        if out:
            from pyqemu.tcg_jit.host import OwnFiles

            with OwnFiles() as own:
                out[0] = own.high(os.dup(out[0]) if out[0] == 2 else out[0])

    try:
        process = Process(
            options.command,
            env=env,
            argv0=values.get("argv0"),
            cpu=values.get("cpu", ""),
            sysroot=values.get("sysroot", ""),
            strace=strace,
            log=log,
            quiet=quiet,
            embedded=False,
            stack_size=_size(values["s"]) if "s" in values else 0,
            uname_release=values.get("r", ""),
            engine=engine,
            gdb=values.get("g", ""),
            ready=ready,
        )
        result = process.run()
    except (LinuxUserError, EngineError) as error:
        fail(str(error))
    except KeyboardInterrupt:
        os._exit(130)
    except Exception as error:
        # Errors of a target (an unknown CPU model) have types of their own that are not worth importing before.
        if type(error).__module__.startswith("pyqemu."):
            fail(str(error))
        raise
    if options.on("stats"):
        for name, value in result.stats.items():
            _write(out[0], f"{name:<18} {value}\n")
    if result.report:
        _write(2, result.report if result.report.endswith("\n") else result.report + "\n")
    if getattr(process.kernel.engine, "place", None) is None:  # or the guest may have left us no rights, nor children
        snapshot.finish()
    exit_as(result)


def _finish(text: str) -> NoReturn:
    try:
        _write(1, text)
    except BrokenPipeError:
        os._exit(0)
    except OSError as error:
        fail(f"cannot write: {error.strerror}")
    sys.stderr.flush()
    os._exit(0)
