"""``python -m pyqemu.cli``."""

from . import main

main()
