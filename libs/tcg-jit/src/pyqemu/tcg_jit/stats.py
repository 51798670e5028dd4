"""What the engine counts.  Start-up path."""

from __future__ import annotations


class Stats:
    """Counters, for ``--stats``.  Times in seconds."""

    __slots__ = (
        "blocks", "compile_requests", "compile_time", "compiled", "exits", "flushes", "image_blocks", "insns", "invalidations", "loaded",
        "native_calls", "region_bytes", "region_failures", "region_misfits", "region_time", "region_variants", "regions",
        "regions_dropped", "regions_found", "regions_replaced", "translate_time", "woken", "words",
    )  # fmt: skip

    def __init__(self) -> None:
        self.blocks = 0
        self.insns = 0
        self.words = 0
        self.translate_time = 0.0
        self.compile_requests = 0
        self.compiled = 0
        self.compile_time = 0.0
        self.loaded = 0
        #: Blocks of earlier runs put to use.
        self.image_blocks = 0
        #: Pages of code that the guest has written to, and blocks used again after that because they had not changed.
        self.invalidations = 0
        self.woken = 0
        #: System calls made by native code; counted when a CPU is closed.
        self.native_calls = 0
        #: How often the memory for translations was used up.
        self.flushes = 0
        #: Regions put to use, and bytes of their code; taken out of use because guest code changed.
        self.regions = 0
        self.region_bytes = 0
        self.regions_dropped = 0
        #: Heads whose region, made before the program ran, gave way to a better one.
        self.regions_replaced = 0
        #: Regions asked for that the cache had by then.
        self.regions_found = 0
        #: Heads whose region was for other values of the region constants too often; regions that share a head with another for that.
        self.region_misfits = 0
        self.region_variants = 0
        self.region_time = 0.0
        self.region_failures: list[str] = []
        self.exits: dict[int, int] = {}

    def as_dict(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__}
