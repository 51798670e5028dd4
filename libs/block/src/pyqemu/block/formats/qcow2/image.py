"""A whole qcow2 image: the driver plus info, check, snapshots, bitmaps and amendments."""

from __future__ import annotations

from ...check import CheckResult
from ...errors import UnsupportedError, UsageError
from ...node import Node
from ...ordering import OrderedWrites
from ...snapshot import Snapshot
from ...zeros import fill_zero
from . import bitmaps, snapshots
from . import header as hd
from .bitmaps import Bitmap
from .driver import Qcow2Driver
from .snapshots import StoredSnapshot

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ...crypto.ciphers import SectorCipher
    from ...crypto.luks import LuksHeader

__all__ = ["Qcow2Image"]


class Qcow2Image(Qcow2Driver):
    """See the module's text."""

    def __init__(
        self,
        file: Node,
        *,
        read_only: bool,
        data_file: Node | None = None,
        cipher: SectorCipher | None = None,
        luks: LuksHeader | None = None,
        key_secret: str | None = None,
        repairing: bool = False,
    ) -> None:
        super().__init__(
            file,
            read_only=read_only,
            data_file=data_file,
            cipher=cipher,
            cipher_by_guest=luks is None,
            repairing=repairing,
        )
        self.luks = luks
        #: Id of the secret the image was opened with.
        self.key_secret = key_secret
        self.backing_name = self.header.backing_name
        form = self.header.extension(hd.EXT_BACKING_FORMAT)
        self.backing_format = form.decode("utf-8", "surrogateescape") if form else None
        self.snapshot_list: list[StoredSnapshot] | None = None
        #: Length of the stored table, once it is read.
        self.snapshot_table_bytes = 0
        self._bitmaps: list[Bitmap] | None = None
        self._tracking = False
        if not repairing:  # (a check tells of a table that cannot be read, and mends it)
            self.stored_snapshots()
        if not read_only:
            self._drop_unknown_autoclear()

    def _drop_unknown_autoclear(self) -> None:
        """A writer clears the bits of features it does not maintain."""
        known = hd.BITMAPS_CONSISTENT | hd.DATA_FILE_RAW
        if self.header.version >= 3 and self.header.autoclear & ~known:
            self.set_field(autoclear=self.header.autoclear & known)

    def vm_state_offset(self) -> int:
        """Where a guest's saved memory would start: behind the disk, at a whole L1 entry."""
        return self.header.l1_entries_for(self.header.size) << self.cluster_bits + self.l2_bits

    def read_vm_state(self, offset: int, view: memoryview) -> None:
        """Fill ``view`` from the guest's saved memory; what was never stored reads as zero."""
        start = self.vm_state_offset() + offset
        known = len(self.tables.l1) << self.cluster_bits + self.l2_bits
        inside = max(0, min(len(view), known - start))
        if inside:
            self.read_into(start, view[:inside])
        fill_zero(view[inside:])

    def write_vm_state(self, offset: int, view: memoryview) -> None:
        """Store a part of the guest's saved memory; the L1 table grows as needed."""
        start = self.vm_state_offset() + offset
        with self.lock:
            self.tables.grow_l1(self.header.l1_entries_for(start + len(view)), self.set_field)
        self.write(start, view)

    # -- info ---------------------------------------------------------------------------------------------------

    def info_cluster_size(self) -> int:
        return self.cluster_size

    def is_dirty(self) -> bool:
        return bool(self.header.incompatible & hd.DIRTY)

    def is_encrypted(self) -> bool:
        return bool(self.header.crypt_method)

    def specific_info(self) -> dict[str, Any]:
        head = self.header
        info: dict[str, Any] = {"compat": "0.10", "compression-type": self.method, "refcount-bits": 16}
        if head.version >= 3:
            info = {
                "compat": "1.1",
                "lazy-refcounts": bool(head.compatible & hd.LAZY_REFCOUNTS),
                "corrupt": bool(head.incompatible & hd.CORRUPT),
                "refcount-bits": 1 << head.refcount_order,
                "compression-type": self.method,
                "extended-l2": self.extended,
            }
        if self.luks is not None:
            info["encrypt"] = {"format": "luks"} | self.luks.info()
        elif head.crypt_method:
            info["encrypt"] = {"format": "aes"}
        if head.version < 3:
            return info
        if self.external:
            name = head.extension(hd.EXT_DATA_FILE)
            if name:
                info["data-file"] = name.decode("utf-8", "surrogateescape")
            info["data-file-raw"] = bool(head.autoclear & hd.DATA_FILE_RAW)
        known = self.bitmap_list()
        if known:
            info["bitmaps"] = [
                {
                    "flags": [name for bit, name in ((1, "in-use"), (2, "auto")) if one.flags & bit],
                    "name": one.name,
                    "granularity": one.granularity,
                }
                for one in known
            ]
        return info

    # -- snapshots ----------------------------------------------------------------------------------------------

    def stored_snapshots(self) -> list[StoredSnapshot]:
        if self.snapshot_list is None:
            self.snapshot_list = snapshots.parse_table(self)
        return self.snapshot_list

    def snapshots(self) -> list[Snapshot]:
        return list(self.stored_snapshots())

    def snapshot_create(self, name: str) -> Snapshot:
        return snapshots.create(self, name)

    def snapshot_delete(self, key: str, *, by_name: bool = False) -> None:
        snapshots.delete(self, key, by_name=by_name)

    def snapshot_apply(self, key: str) -> None:
        snapshots.apply(self, key)
        self._track(0, self.header.size)

    def load_snapshot(self, key: str) -> None:
        """Show the snapshot's contents instead of the active ones; read-only images only."""
        if not self.read_only:
            raise UsageError("A snapshot can only be loaded into a read-only node")
        chosen = snapshots.find(self.stored_snapshots(), key)
        if chosen is None:
            raise UsageError(f"Can't find snapshot '{key}'")
        self.tables.forget()
        self.tables.l1 = snapshots.stored_l1(self, chosen)
        self.header.size = chosen.disk_size if chosen.disk_size is not None else self.header.size
        missing = self.header.l1_entries_for(self.header.size) - len(self.tables.l1)
        self.tables.l1.extend([0] * max(0, missing))

    # -- bitmaps ------------------------------------------------------------------------------------------------

    def bitmap_list(self) -> list[Bitmap]:
        if self._bitmaps is None:
            self._bitmaps = bitmaps.load(self)
        return self._bitmaps

    def forget_bitmaps(self) -> None:
        self._bitmaps = None
        self._tracking = False

    def bitmap_bytes(self, cluster_size: int) -> int | None:
        if self.header.version < 3:
            return None
        return bitmaps.bytes_needed(self, cluster_size)

    def find_bitmap(self, name: str) -> Bitmap:
        for one in self.bitmap_list():
            if one.name == name:
                return one
        raise UsageError(f"Dirty bitmap '{name}' not found")

    def bitmap_add(self, name: str, granularity: int | None = None) -> None:
        bitmaps.add(self, name, granularity)

    def bitmap_remove(self, name: str) -> None:
        self.find_bitmap(name)
        bitmaps.store(self, [one for one in self.bitmap_list() if one.name != name])
        self.forget_bitmaps()

    def bitmap_set_enabled(self, name: str, enabled: bool) -> None:
        chosen = self._usable(name)
        chosen.flags = chosen.flags & ~bitmaps.AUTO | (bitmaps.AUTO if enabled else 0)
        bitmaps.store(self, self.bitmap_list())
        self.forget_bitmaps()

    def bitmap_clear(self, name: str) -> None:
        chosen = self._usable(name)
        bits = bitmaps.read_bits(self, chosen)
        bits[:] = bytes(len(bits))
        chosen.changed = True
        bitmaps.store(self, self.bitmap_list())
        self.forget_bitmaps()

    def bitmap_ranges(self, name: str) -> list[tuple[int, int]]:
        """(offset, length) of the dirty areas."""
        chosen = self._usable(name)
        shift, size = chosen.granularity_bits, self.header.size
        runs = bitmaps.runs_of_ones(bitmaps.read_bits(self, chosen))
        return [(first << shift, min(last << shift, size) - (first << shift)) for first, last in runs if first << shift < size]

    def bitmap_merge(self, name: str, ranges: list[tuple[int, int]]) -> None:
        chosen = self._usable(name)
        bitmaps.read_bits(self, chosen)
        for offset, length in ranges:
            chosen.mark(offset, length)
        bitmaps.store(self, self.bitmap_list())
        self.forget_bitmaps()

    def _usable(self, name: str) -> Bitmap:
        chosen = self.find_bitmap(name)
        if chosen.flags & bitmaps.IN_USE:
            raise UsageError(
                f"Bitmap '{name}' is inconsistent and cannot be used\nTry block-dirty-bitmap-remove to delete this bitmap from disk"
            )
        return chosen

    def _track(self, offset: int, length: int) -> None:
        """Record a change in the enabled bitmaps; before the first one they are marked "in use" in the file."""
        if not self.header.autoclear & hd.BITMAPS_CONSISTENT:
            return
        with self.lock:
            active = [one for one in self.bitmap_list() if one.flags & bitmaps.AUTO]
            if not self._tracking:
                usable = [one for one in active if not one.flags & bitmaps.IN_USE]
                for one in usable:
                    bitmaps.read_bits(self, one)
                for one in usable:
                    one.flags |= bitmaps.IN_USE
                if usable:
                    bitmaps.store(self, self.bitmap_list())
                self._active, self._tracking = usable, True
            for one in self._active:
                one.mark(offset, length)

    _active: list[Bitmap]

    def _stop_tracking(self) -> None:
        if self._tracking and self._active:
            for one in self._active:
                one.flags &= ~bitmaps.IN_USE
            bitmaps.store(self, self.bitmap_list())
        self._tracking = False

    def write(self, offset: int, view: memoryview) -> None:
        self._track(offset, len(view))
        super().write(offset, view)

    def place(self, offset: int, length: int) -> Callable[[memoryview], None] | None:
        put = super().place(offset, length)
        if put is None or not self.header.autoclear & hd.BITMAPS_CONSISTENT:
            return put

        def write(view: memoryview) -> None:
            self._track(offset, length)
            put(view)

        return write

    def copy_from(self, source: Node, source_offset: int, offset: int, length: int) -> bool:
        self._track(offset, length)
        return super().copy_from(source, source_offset, offset, length)

    def truncate(self, size: int, preallocation: str = "off") -> None:
        """Bitmaps get the new length; until they are stored again a cut leaves them marked as inconsistent."""
        known = self.bitmap_list()
        if not known or size == self.header.size:
            super().truncate(size, preallocation)
            return
        if any(one.flags & bitmaps.IN_USE for one in known):
            raise UnsupportedError("Can't resize an image with inconsistent bitmaps")
        for one in known:
            bitmaps.read_bits(self, one)
        consistent = self.header.autoclear
        self.set_field(autoclear=consistent & ~hd.BITMAPS_CONSISTENT)
        super().truncate(size, preallocation)
        for one in known:
            bitmaps.fit(one, size)
        self.header.autoclear = consistent
        bitmaps.store(self, known)
        self.forget_bitmaps()

    def store_payloads(self, payloads: list[tuple[int, bytes]]) -> None:
        for offset, _ in payloads:
            self._track(offset, min(self.cluster_size, self.header.size - offset))
        super().store_payloads(payloads)

    def zero(self, offset: int, length: int, unmap: bool) -> None:
        self._track(offset, length)
        super().zero(offset, length, unmap)

    def discard(self, offset: int, length: int) -> None:
        self._track(offset, length)
        super().discard(offset, length)

    def close(self) -> None:
        if not self.read_only:
            with self.lock:
                self.tables.commit()
                self._stop_tracking()
        super().close()

    def set_read_only(self, read_only: bool) -> None:
        if read_only:
            with self.lock:
                self.tables.commit()
                self._stop_tracking()
        super().set_read_only(read_only)

    # -- check and amend ----------------------------------------------------------------------------------------

    def check(self, repair: str = "") -> CheckResult:
        from .check import check

        return check(self, repair)

    def repair_if_dirty(self) -> None:
        """An image whose refcounts were postponed and lost is repaired before it is written."""
        if self.header.incompatible & hd.DIRTY:
            self.check("all")

    def set_backing(self, name: str | None, form: str | None) -> None:
        """Change what the header says about the backing file."""
        self.header.backing_name = name
        self.header.set_extension(hd.EXT_BACKING_FORMAT, form.encode() if form and name else None)
        self.flush()
        self.write_header()
        self.file.flush()
        self.backing_name, self.backing_format = name, form

    def make_empty(self) -> None:
        """Forget everything this layer holds, so that the backing file is seen."""
        self.file.debug_event("l1_update")
        self.file.debug_event("empty_image_prepare")
        with self.lock:
            self._each_cluster(0, self.header.size, lambda entry, bitmap: (0, 0), skip_unallocated=True)
            self.tables.commit()

    def amend(self, values: dict[str, Any], *, secrets: dict[str, bytes], force: bool = False) -> None:
        """Change options of an existing image; what cannot be changed is refused by name before anything is."""
        head = self.header
        keys = self._amend_keys(values, secrets, force)
        compat = values.get("compat")
        version = head.version if compat is None else {"0.10": 2, "v2": 2, "1.1": 3, "v3": 3}.get(compat, 0)
        if not version:
            raise UsageError(f"Unknown compatibility level {compat}")
        width = values.get("refcount_bits", 1 << head.refcount_order)
        if width not in (1, 2, 4, 8, 16, 32, 64):
            raise UsageError("Refcount width must be a power of two and may not exceed 64 bits")
        if version < 3 and width != 16 and "refcount_bits" not in values:
            raise UsageError("compat=0.10 requires refcount_bits=16")
        if width != 16 and version < 3:
            raise UsageError(
                "Refcount widths other than 16 bits require compatibility level 1.1 or above (use compat=1.1 or greater)"
            )
        if "data_file" in values and not self.external:
            raise UsageError("data-file can only be set for images that use an external data file")
        raw = bool(values.get("data_file_raw", head.autoclear & hd.DATA_FILE_RAW))
        if raw and not head.autoclear & hd.DATA_FILE_RAW:
            raise UsageError("data-file-raw cannot be set on existing images")
        lazy = values.get("lazy_refcounts", bool(head.compatible & hd.LAZY_REFCOUNTS))
        if lazy and version < 3:
            if values.get("lazy_refcounts"):
                raise UsageError(
                    "Lazy refcounts only supported with compatibility level 1.1 and above (use compat=1.1 or greater)"
                )
            lazy = False
        if version != head.version and version == 3:
            head.version = 3
            head.add_feature_names()
            if any(one.extra_bytes < snapshots.NEEDED_EXTRA for one in self.stored_snapshots()):
                snapshots.rewrite_table(self)  # version 3 has more of them
        if width != 1 << head.refcount_order:
            from .width import change_width

            self.write_header()
            change_width(self, width.bit_length() - 1)
        asked = values.get("backing_file"), values.get("backing_fmt")
        if any(asked) and asked != (self.backing_name, self.backing_format):
            raise UsageError("Cannot amend the backing file\nYou can use 'qemu-img rebase' instead.")
        head.autoclear &= ~0 if raw else ~hd.DATA_FILE_RAW
        head.compatible = head.compatible & ~hd.LAZY_REFCOUNTS | (hd.LAZY_REFCOUNTS if lazy else 0)
        if "data_file" in values:
            name = values["data_file"]
            head.set_extension(hd.EXT_DATA_FILE, name.encode("utf-8", "surrogateescape") if name else None)
        self.flush()
        self.write_header()
        self.file.flush()
        if values.get("size") and values["size"] != head.size:
            self.truncate(values["size"])
        if version < head.version:
            self._downgrade()
        if keys is not None:
            keys.commit()

    def _downgrade(self) -> None:
        """To version 2; comes last, as other changes may remove what stands in the way."""
        from . import downgrade

        head = self.header
        downgrade.check(self)
        downgrade.expand_zeros(self)
        head.version, head.compatible, head.incompatible, head.autoclear = 2, 0, 0, 0
        head.compression_type, self.method = 0, hd.COMPRESSION_NAMES[0]
        head.set_extension(hd.EXT_FEATURE_NAMES, None)
        self.flush()
        self.write_header()
        self.file.flush()

    def _amend_keys(self, values: dict[str, Any], secrets: dict[str, bytes], force: bool) -> OrderedWrites | None:
        """The writes that change key slots, if that is asked for."""
        if not any(name.startswith("encrypt.") for name in values):
            return None
        if not self.header.crypt_method:
            raise UsageError("Can't amend encryption options - encryption not present")
        place = self.header.extension(hd.EXT_ENCRYPTION)
        if self.luks is None or place is None:
            raise UsageError("Only LUKS encryption options can be amended")
        writes = OrderedWrites(self.file)
        for stage, offset, data in self.luks.amend(values, "encrypt.", self.key_secret, secrets, force=force):
            writes.add(stage, int.from_bytes(place[:8], "big") + offset, data)
        return writes
