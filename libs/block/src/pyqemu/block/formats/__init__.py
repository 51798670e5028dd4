"""Image formats, one module or folder each; `pyqemu.block.registry` knows their names."""
