"""Static programs on the bare machine: enough of ELF and of two system calls to run what writes its result and exits."""

import struct

from pyqemu.tcg_ir.state import EXIT_NAMES, EXIT_SYSCALL

PAGE = 4096
SYS_WRITE, SYS_EXIT, SYS_EXIT_GROUP = 64, 93, 94
A0, A1, A2, A7 = 10, 11, 12, 17


class Died(Exception):
    """The program ended by what a signal would have been."""


def load(machine, elf):
    """Map the segments of an ELF file; the pc is its entry point."""
    entry, table = struct.unpack_from("<QQ", elf, 24)
    size, count = struct.unpack_from("<HH", elf, 54)
    for n in range(count):
        kind, flags, offset, address, _, in_file, in_memory = struct.unpack_from("<IIQQQQQ", elf, table + n * size)
        if kind == 1:  # PT_LOAD
            data = elf[offset : offset + in_file] + bytes(in_memory - in_file)
            if flags & 1:
                machine.memory.code(address, data)
            else:
                machine.memory.map(address, data)
    machine.pc = entry


def run(machine, elf):
    """(exit status, standard output); raises ``Died``."""
    load(machine, elf)
    output = bytearray()
    while True:
        reason = machine.run()
        if reason != EXIT_SYSCALL:
            raise Died(f"{EXIT_NAMES[reason]} {machine.exit_arg} at {machine.pc:#x}")
        number = machine.get("x", A7)
        if number in (SYS_EXIT, SYS_EXIT_GROUP):
            return machine.get("x", A0), bytes(output)
        assert number == SYS_WRITE, number
        address, size = machine.get("x", A1), machine.get("x", A2)
        output += machine.memory.read(address, size)
        machine.set("x", size, A0)
