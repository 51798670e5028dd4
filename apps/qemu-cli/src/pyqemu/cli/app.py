"""All commands but ``user``'s body: small functions that parse, call one library function and print."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, NoReturn

import typer
from pyqemu.img.declare import to_typer
from pyqemu.img.exerciser import io
from pyqemu.img.server import nbd

from .cache import cache_app
from .filters import run_filter
from .system import system

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="""Run programs of other CPUs, assemble and disassemble them.

    The command used most is `qemu-cli user PROGRAM`: it runs a Linux program built for another CPU (Elbrus first) as if it were
    native.  `qemu-cli COMMAND --help` explains each command.""",
)
app.add_typer(cache_app, name="cache")


def _fail(text: str) -> NoReturn:
    sys.stderr.write(f"qemu-cli: {text}\n")
    raise typer.Exit(1)


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        sys.stdout.write(line + "\n")


Target = Annotated[str, typer.Option("-t", "--target", metavar="NAME", help="The CPU: `qemu-cli targets` lists them.")]
Iset = Annotated[int, typer.Option("--iset", min=1, max=6, help="Instruction set version.")]


def _need_e2k(target: str) -> None:
    if target != "e2k":
        _fail(f"no assembler or disassembler for target {target!r}; there is one for e2k")


@app.command(
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False, "help_option_names": []},
    add_help_option=False,
)
def user(context: typer.Context) -> None:
    """Run a Linux program of another CPU (`qemu-cli user --help`)."""
    from .user import main

    main(context.args)


@app.command()
def targets() -> None:
    """List the CPUs that programs can be run for."""
    from pyqemu.linux_user.guests import GUESTS

    for name in sorted(set(GUESTS.values())):
        machines = ", ".join(str(number) for number, guest in sorted(GUESTS.items()) if guest == name)
        typer.echo(f"{name:<10} user mode; ELF machine {machines}; `qemu-cli user --cpu help` lists its CPU models")


@app.command()
def asm(
    files: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", help="Source text, - for standard input; several, and objects, when linking."),
    ] = None,
    target: Target = "e2k",
    iset: Iset = 4,
    output: Annotated[Path | None, typer.Option("-o", metavar="OUT", help="Object file to write.")] = None,
    bits: Annotated[int, typer.Option("--bits", min=32, max=64, help="64, or 32 for programs of 32-bit mode.")] = 64,
    link: Annotated[bool, typer.Option("--link", help="Link: OUT becomes an executable.")] = False,
    shared: Annotated[bool, typer.Option("--shared", help="Link: OUT becomes a shared object, named as the file.")] = False,
    pie: Annotated[bool, typer.Option("--pie", help="Link: OUT becomes a position-independent executable.")] = False,
    library: Annotated[
        list[Path] | None, typer.Option("-l", "--library", metavar="FILE", help="Link with this shared object.")
    ] = None,
    interpreter: Annotated[
        str, typer.Option("--dynamic-linker", metavar="PATH", help="Loader of a program with shared objects.")
    ] = "/lib64/ld-linux.so.2",
    hex_: Annotated[bool, typer.Option("--hex", help="Print the code as hexadecimal digits.")] = False,
    lines: Annotated[bool, typer.Option("--lines", help="With --hex: one line in, one line out (a filter).")] = False,
) -> None:
    """Assemble e2k source text to an ELF object (-o), an executable (--link -o), a shared object (--shared -o), or hexadecimal
    digits (--hex)."""
    _need_e2k(target)
    from pyqemu.targets.e2k.asm import assemble
    from pyqemu.targets.e2k.elf import ElfFile
    from pyqemu.targets.e2k.errors import E2kError

    names = files or ["-"]
    linking = link or shared or pie or bool(library)
    if len(names) > 1 and not linking:
        _fail("several files make sense with --link, --shared or --pie only")
    file = names[0]
    try:
        if lines:
            if not hex_:
                _fail("--lines needs --hex")
            if run_filter("asm", iset, file):
                raise typer.Exit(1)
            return
        if bits not in (32, 64):
            _fail(f"--bits is 32 or 64, not {bits}")
        objects = []
        for file in names:
            data = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
            if linking and data.startswith(b"\x7fELF"):
                objects.append(ElfFile.parse(data, file))
            else:
                objects.append(assemble(data.decode(), iset, "<stdin>" if file == "-" else file, bits=bits))
        made = objects[0]
        if hex_:
            _print_lines(section.data.hex() for section in made.sections if section.name == ".text")
            return
        if output is None:
            _fail("say where to write: -o FILE, or --hex")
        if shared or pie or library:
            from pyqemu.targets.e2k.dynlink import link_dynamic

            libraries = [ElfFile.read(path) for path in library or ()]
            loader = interpreter if libraries and not shared else ""
            made = link_dynamic(
                objects, libraries=libraries, shared=shared, pie=pie, soname=output.name if shared else "", interpreter=loader
            )
        elif link:
            from pyqemu.targets.e2k.link import link as link_objects

            made = link_objects(objects)
        output.write_bytes(made.to_bytes())
        if linking:
            output.chmod(0o755)
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}")
    except UnicodeDecodeError as error:
        _fail(f"{file}: not a text file ({error.reason} at byte {error.start})")
    except E2kError as error:
        _fail(str(error))


@app.command()
def disas(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="ELF file, or with --hex a file of digits; - for stdin.")
    ] = "-",
    target: Target = "e2k",
    iset: Annotated[
        int | None, typer.Option("--iset", min=1, max=6, help="Instruction set (default: the file's).")
    ] = None,
    hex_: Annotated[bool, typer.Option("--hex", help="FILE holds hexadecimal digits, not ELF.")] = False,
    lines: Annotated[bool, typer.Option("--lines", help="With --hex: one line in, one line out (a filter).")] = False,
    source_text: Annotated[bool, typer.Option("--source", help="Text that `asm` makes the same code of.")] = False,
) -> None:
    """Disassemble the code of an e2k ELF file, or of hexadecimal digits (--hex)."""
    _need_e2k(target)
    from pyqemu.targets.e2k.disas import disas_code, disas_elf
    from pyqemu.targets.e2k.errors import E2kError

    try:
        if lines and not hex_:
            _fail("--lines needs --hex")
        if not hex_:
            if file == "-":
                _fail("an ELF file must be named; standard input is read with --hex")
            if source_text:
                from pyqemu.targets.e2k.elf import ElfFile
                from pyqemu.targets.e2k.listing import source_of_elf

                _print_lines(source_of_elf(ElfFile.read(Path(file)), iset))
            else:
                _print_lines(disas_elf(file, iset))
            return
        if lines:
            if run_filter("disas", iset or 4, file):
                raise typer.Exit(1)
            return
        source: Iterable[str] = sys.stdin if file == "-" else Path(file).read_text().splitlines()
        code = bytes.fromhex("".join(source))
        if source_text:
            from pyqemu.targets.e2k.listing import source_of_code

            _print_lines(["\t.ignore ld_st_style", *source_of_code(code, iset or 4)])
            return
        _print_lines(f"{line.address:8x}:  {line.text}" for line in disas_code(code, iset or 4, 0))
    except OSError as error:
        _fail(f"{error.filename}: {error.strerror}")
    except UnicodeDecodeError as error:
        _fail(f"{file}: not a text file ({error.reason} at byte {error.start})")
    except ValueError:
        _fail(f"{file}: expected pairs of hexadecimal digits")
    except E2kError as error:
        _fail(str(error))


app.command()(system)
for command in (nbd, io):  # for the help pages; `main` runs them without typer
    app.command(command.__name__)(to_typer(command))


@app.command()
def version() -> None:
    """Print the versions of the installed packages."""
    from .version import version_text

    typer.echo(version_text(), nl=False)
