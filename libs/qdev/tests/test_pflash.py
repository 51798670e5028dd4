"""Flash over a file, and flash that may not be written."""

import pytest
from pyqemu.qdev import DeviceError, Machine
from pyqemu.qdev.devices.pflash_cfi01 import PflashCfi01


def flash_on(path, **options):
    machine = Machine()
    machine.place(PflashCfi01(size="64k", sector_length="16k", file=str(path), **options), mmio=[0], id="flash")
    machine.reset()
    return machine.memory


def program(memory, offset, value):
    memory.store(offset, 0x400040, 4)
    memory.store(offset, value, 4)
    status = memory.load(offset, 4)
    memory.store(offset, 0xFF00FF, 4)
    return status


def test_the_file_follows(tmp_path):
    path = tmp_path / "vars.fd"
    path.write_bytes(b"\xff" * 65536)
    memory = flash_on(path)
    assert program(memory, 0x4000, 0xCAFEBABE) == 0x800080
    assert path.read_bytes()[0x4000:0x4008] == bytes.fromhex("bebafecaffffffff")
    assert flash_on(path).load(0x4000, 4) == 0xCAFEBABE


def test_read_only(tmp_path):
    path = tmp_path / "code.fd"
    path.write_bytes(b"\xff" * 65536)
    memory = flash_on(path, readonly="on")
    assert program(memory, 0, 0) == 0x900090 and memory.load(0, 4) == 0xFFFFFFFF
    memory.store(0, 0x500050, 4)
    memory.store(0, 0x200020, 4)
    memory.store(0, 0xD000D0, 4)
    assert memory.load(0, 4) == 0xA000A0
    assert path.read_bytes() == b"\xff" * 65536


@pytest.mark.parametrize(
    "options",
    [{"size": 0}, {"size": 100000}, {"size": "64k", "sector_length": "128k"}, {"size": "64k", "width": 3},
     {"size": "64k", "width": 1, "device_width": 2}, {"size": "64k", "sector_length": "16k", "file": "/dev/null/x"}],
)  # fmt: skip
def test_impossible_flash(options):
    with pytest.raises(DeviceError, match="pflash"):
        Machine().place(PflashCfi01(**options), mmio=[0])
