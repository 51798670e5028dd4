"""Elbrus 2000.  Import the part you need (``decode``, ``disas``, ``asm``, ``link``): this module loads nothing by itself."""

__all__: list[str] = []
