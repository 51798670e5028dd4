"""The result of a consistency check."""

from __future__ import annotations

from dataclasses import dataclass, field

from .errors import IoError

__all__ = ["CheckError", "CheckResult"]


@dataclass
class CheckResult:
    """Counts as in QEMU's ImageCheck; ``messages`` are the findings, one a line."""

    corruptions: int = 0
    leaks: int = 0
    check_errors: int = 0
    corruptions_fixed: int = 0
    leaks_fixed: int = 0
    total_clusters: int = 0
    allocated_clusters: int = 0
    fragmented_clusters: int = 0
    compressed_clusters: int = 0
    image_end_offset: int = 0
    messages: list[str] = field(default_factory=list)


class CheckError(IoError):
    """The check could not be finished; ``result`` is what was found so far."""

    def __init__(self, message: str, result: CheckResult) -> None:
        super().__init__(message)
        self.result = result
