"""The result of a consistency check."""

from __future__ import annotations

from .errors import IoError

__all__ = ["CheckError", "CheckResult"]


class CheckResult:
    """Counts as in QEMU's ImageCheck; ``messages`` are the findings, one a line, ``reported`` why it was no check."""

    def __init__(
        self,
        *,
        corruptions: int = 0,
        corruptions_fixed: int = 0,
        total_clusters: int = 0,
        messages: list[str] | None = None,
    ) -> None:
        self.corruptions = corruptions
        self.leaks = 0
        self.check_errors = 0
        self.corruptions_fixed = corruptions_fixed
        self.leaks_fixed = 0
        self.total_clusters = total_clusters
        self.allocated_clusters = 0
        self.fragmented_clusters = 0
        self.compressed_clusters = 0
        self.image_end_offset = 0
        self.messages: list[str] = messages or []
        self.reported: list[str] = []


class CheckError(IoError):
    """The check could not be finished; ``result`` is what was found so far."""

    def __init__(self, message: str, result: CheckResult) -> None:
        super().__init__(message)
        self.result = result
