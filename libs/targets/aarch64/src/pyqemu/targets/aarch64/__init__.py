"""Arm A64 in user mode: rows with meanings, drivers generated from them, CPU models."""

from .target import Aarch64, cpu_models, target

__all__ = ["Aarch64", "cpu_models", "target"]
