"""The ``qemu-img`` command: thin sub-commands over `pyqemu.block`."""

__all__: list[str] = []
