"""qcow2: opening, creating, measuring."""

from __future__ import annotations

from ...errors import FormatError, UsageError
from ...node import Driver, Node
from ...options import Option, luks_amend_options
from ...registry import Format, OpenContext
from . import header as hd

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ...crypto.luks import LuksHeader

__all__ = ["FORMAT", "Qcow2Format"]

_SIZE = Option("size", "size", "Virtual disk size")
_ENCRYPTION = (
    Option("encryption", "bool", "Encrypt the image with format 'aes'. (Deprecated in favor of encrypt.format=aes)"),
    Option("encrypt.format", "str", "Encrypt the image, format choices: 'aes', 'luks'"),
    Option("encrypt.key-secret", "str", "ID of secret providing qcow AES key or LUKS passphrase"),
    Option("encrypt.cipher-alg", "str", "Name of encryption cipher algorithm"),
    Option("encrypt.cipher-mode", "str", "Name of encryption cipher mode"),
    Option("encrypt.ivgen-alg", "str", "Name of IV generator algorithm"),
    Option("encrypt.ivgen-hash-alg", "str", "Name of IV generator hash algorithm"),
    Option("encrypt.hash-alg", "str", "Name of encryption hash algorithm"),
    Option("encrypt.iter-time", "num", "Time to spend in PBKDF in milliseconds"),
)


class Qcow2Format(Format):
    name = "qcow2"
    options = (
        *_ENCRYPTION,
        Option("cluster_size", "size", "qcow2 cluster size", "65536"),
        Option("extended_l2", "bool", "Extended L2 tables", "off"),
        Option("preallocation", "str", "Preallocation mode (allowed values: off, metadata, falloc, full)"),
        Option("compression_type", "str", "Compression method used for image cluster compression", "zlib"),
        _SIZE,
        Option("compat", "str", "Compatibility level (v2 [0.10] or v3 [1.1])"),
        Option("backing_file", "str", "File name of a base image"),
        Option("backing_fmt", "str", "Image format of the base image"),
        Option("data_file", "str", "File name of an external data file"),
        Option("data_file_raw", "bool", "The external data file must stay valid as a raw image"),
        Option("lazy_refcounts", "bool", "Postpone refcount updates", "off"),
        Option("refcount_bits", "num", "Width of a reference count entry in bits", "16"),
    )
    amend_options = (
        Option("backing_file", "str", "File name of a base image"),
        Option("backing_fmt", "str", "Image format of the base image"),
        Option("compat", "str", "Compatibility level (v2 [0.10] or v3 [1.1])"),
        Option("data_file", "str", "File name of an external data file"),
        Option("data_file_raw", "bool", "The external data file must stay valid as a raw image"),
        Option("lazy_refcounts", "bool", "Postpone refcount updates"),
        Option("refcount_bits", "num", "Width of a reference count entry in bits"),
        _SIZE,
        *luks_amend_options("encrypt."),
    )
    spec_keys = (
        "data-file",
        "lazy-refcounts",
        "pass-discard-request",
        "pass-discard-snapshot",
        "pass-discard-other",
        "overlap-check",
        "cache-size",
        "l2-cache-size",
        "l2-cache-entry-size",
        "refcount-cache-size",
        "cache-clean-interval",
        "encrypt",
    )

    def open(self, file: Node, context: OpenContext, spec: dict[str, Any]) -> Driver:
        from .image import Qcow2Image

        head = hd.Header.read(file, checking=context.checking)
        luks = cipher = ident = None
        if head.crypt_method:
            from ...crypto.secrets import check_encrypt_format, find_secret, legacy_aes

            given = spec.get("encrypt", {})
            check_encrypt_format("luks" if head.crypt_method == 2 else "aes", given)
            ident = given.get("key-secret")
            if head.crypt_method == 2:
                luks = self._luks_header(head, file)
            if not context.metadata_only:
                password = find_secret(context.secrets, ident, "encrypt.key-secret")
                cipher = luks.unlock(password) if luks else legacy_aes(password)
        data = self._open_data_file(head, file, context, spec)
        image = Qcow2Image(
            file,
            read_only=context.read_only,
            data_file=data,
            cipher=cipher,
            luks=luks,
            key_secret=ident,
            repairing=context.checking,
        )
        try:
            if not context.read_only and not context.checking:
                image.repair_if_dirty()
        except BaseException:
            if image.external:
                image.data_file.close()
            raise
        return image

    @staticmethod
    def _luks_header(head: hd.Header, file: Node) -> LuksHeader:
        from ...crypto.luks import LuksHeader

        raw = head.extension(hd.EXT_ENCRYPTION)
        if raw is None or len(raw) != 16:
            raise FormatError("The encryption header of the image is missing")
        offset, length = int.from_bytes(raw[:8], "big"), int.from_bytes(raw[8:], "big")
        if offset % head.cluster_size or length > 64 << 20:
            raise FormatError("The encryption header of the image is misplaced")
        return LuksHeader(file.read(offset, length))

    def _open_data_file(self, head: hd.Header, file: Node, context: OpenContext, spec: dict[str, Any]) -> Node | None:
        from ...graph import backing_path, open_image, open_spec

        if not head.incompatible & hd.EXTERNAL_DATA:
            if "data-file" in spec:
                raise UsageError("'data-file' can only be set for images with an external data file")
            return None
        below = context._replace(no_backing=True)
        if "data-file" in spec:
            return open_spec(spec["data-file"], below)
        name = head.extension(hd.EXT_DATA_FILE)
        if not name:
            raise FormatError("'data-file' is required for this image")
        path = backing_path(file.filename, name.decode("utf-8", "surrogateescape"))
        return open_image(path, "file", read_only=context.read_only, context=below)

    def create(self, filename: str, size: int, values: dict[str, Any], context: OpenContext) -> None:
        from .create import create

        create(filename, size, values, context)

    def measure(self, size: int, source: Node | None, values: dict[str, Any]) -> dict[str, int]:
        from .create import measure

        return measure(size, source, values)


FORMAT = Qcow2Format()
