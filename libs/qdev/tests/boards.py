"""A machine with one of everything, for tests that do not care which device finds the mistake."""

from pyqemu.qdev import Machine, RingbufChardev
from pyqemu.qdev.platform import build

RAM, RAM_SIZE = 0x8000_0000, 1 << 16
TEXT = """
ram: ram @ 0x80000000 size=64k
plic: sifive-plic @ 0x0c000000 sources=64 contexts=2
clint: riscv-aclint @ 0x02000000 num-harts=2
gic: gicv2 @ 0x08000000, @ 0x08010000 num-irq=96
uart0: serial-16550 @ 0x10000000 chardev=con0
    irq -> or0[0]
uart1: pl011 @ 0x09000000 chardev=con1
    irq -> split0[0]
rtc: pl031 @ 0x09010000 base=1700000000
    irq -> gic[2]
or0: or-irq num-lines=3
    irq -> plic[10]
split0: split-irq num-lines=2
    irq[0] -> gic[1]
    irq[1] -> or0[1]
not0: not-irq
    irq -> or0[2]
pcie: pci-host-ecam @ 0x30000000, @ 0x40000000, @ 0x3eff0000
    irq[0] -> plic[32]
    irq[1] -> plic[33]
    irq[2] -> plic[34]
    irq[3] -> plic[35]
vio0: virtio-mmio @ 0x10001000
    irq -> plic[1]
vio1: virtio-mmio @ 0x10002000
    irq -> plic[2]
fw: fw_cfg @ 0x09020000
flash: pflash-cfi01 @ 0x04000000 size=64k sector-length=16k
i2c: arm-sbcon-i2c @ 0x09030000
gpio: pl061 @ 0x09040000
    irq -> gic[3]
    gpio[0] -> gpio[4]
spi: pl022 @ 0x09050000
    irq -> gic[4]
    fss -> spi:cs[0]
later: unimplemented-device @ 0x0b000000 model=gpu size=4k
"""
WINDOWS = [
    (0x0C00_0000, 0x3000), (0x0C20_0000, 0x2000), (0x0200_0000, 0xC000), (0x0800_0000, 0x1000), (0x0801_0000, 0x2000),
    (0x1000_0000, 8), (0x0900_0000, 0x1000), (0x0901_0000, 0x1000), (0x1000_1000, 0x200), (0x1000_2000, 0x200),
    (0x0902_0000, 24),
    (0x3000_8000, 0x100), (0x4000_0000, 0x1000), (0x0B00_0000, 0x1000), (0x0400_0000, 64), (0x0903_0000, 8), (0x0904_0000, 0x430),
    (0x0905_0000, 0x28),
    (RAM, RAM_SIZE),
]  # fmt: skip


def everything():
    machine = Machine()
    for name in ("con0", "con1", "con2"):
        machine.object_add(RingbufChardev, name, {})
    build(machine, TEXT)
    machine.device_add("virtio-rng", {"id": "rng", "seed": "fixed", "bus": "vio0.bus"})
    machine.device_add("virtio-console", {"id": "console", "chardev": "con2", "bus": "vio1.bus"})
    machine.device_add("pci-testdev", {"id": "card", "addr": "1"})
    machine.device_add("at24c-eeprom", {"id": "eeprom", "address": "0x50"})
    machine.device_add("spi-nor", {"id": "flash1", "size": "64k"})
    machine.reset()
    return machine
