"""Starting a command in milliseconds; see `pyqemu.startup.snapshot`."""
