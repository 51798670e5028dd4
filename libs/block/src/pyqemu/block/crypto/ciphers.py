"""Block ciphers by QEMU's names, and their modes over whole runs of sectors.

AES and its modes come from the ``cryptography`` package, one call a sector.  Other ciphers (CAST5 of that package, too)
only transform independent blocks; the modes are made of that here, for all sectors of a request at once:
block number j of every sector is a column, and chaining (CBC, the tweaks of XTS) goes from column to column.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Callable
from typing import Any, Protocol

from ..errors import UnsupportedError, UsageError
from ..named import NamedTuple
from ..options import one_of
from .lanes import repeat, xor

__all__ = ["CIPHERS", "HASHES", "IV_GENERATORS", "MODES", "SectorCipher", "check_names", "key_bytes"]

SECTOR = 512
#: Requests are cut so that vectors stay in the processor's cache.
_STEP = 64 << 10

HASHES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "ripemd160")
MODES = ("ecb", "cbc", "xts", "ctr")
IV_GENERATORS = ("plain", "plain64", "essiv")
#: Names QEMU's schema has, whether or not anybody has the cipher.
_REFUSED = ("des", "3des")


class BlockCipher(Protocol):
    """Independent blocks of ``block`` bytes; safe to use from several threads."""

    block: int

    def encrypt(self, data: bytes | memoryview) -> bytes: ...

    def decrypt(self, data: bytes | memoryview) -> bytes: ...


class _Library:
    """A cipher of the ``cryptography`` package."""

    def __init__(self, algorithm: Any) -> None:
        from cryptography.hazmat.primitives.ciphers import Cipher, modes

        self._make: Any = Cipher
        self._modes = modes
        self._algorithm = algorithm
        self.block: int = algorithm.block_size // 8

    def encrypt(self, data: bytes | memoryview) -> bytes:
        result: bytes = self._make(self._algorithm, self._modes.ECB()).encryptor().update(data)
        return result

    def decrypt(self, data: bytes | memoryview) -> bytes:
        result: bytes = self._make(self._algorithm, self._modes.ECB()).decryptor().update(data)
        return result

    def sectors(self, mode: str, vectors: bytes, view: memoryview, *, encrypt: bool) -> bytes:
        """Whole sectors, each with its vector."""
        wanted: Any = {"cbc": self._modes.CBC, "ctr": self._modes.CTR, "xts": self._modes.XTS}[mode]
        pieces = []
        for number, start in enumerate(range(0, len(view), SECTOR)):
            cipher = self._make(self._algorithm, wanted(vectors[number * self.block : (number + 1) * self.block]))
            work = cipher.encryptor() if encrypt else cipher.decryptor()
            pieces.append(work.update(view[start : start + SECTOR]))
        return b"".join(pieces)


def _aes(key: bytes) -> BlockCipher:
    from cryptography.hazmat.primitives.ciphers.algorithms import AES

    return _Library(AES(key))


def _cast5(key: bytes) -> BlockCipher:
    from cryptography.hazmat.decrepit.ciphers.algorithms import CAST5

    return _Library(CAST5(key))


def _serpent(key: bytes) -> BlockCipher:
    from .serpent import Serpent

    return Serpent(key)


def _twofish(key: bytes) -> BlockCipher:
    from .twofish import Twofish

    return Twofish(key)


class CipherKind(NamedTuple):
    """``family``: the name in a LUKS header; ``key``: bytes of one key."""

    family: str
    key: int
    block: int
    make: Callable[[bytes], BlockCipher]


CIPHERS = {
    "aes-128": CipherKind("aes", 16, 16, _aes),
    "aes-192": CipherKind("aes", 24, 16, _aes),
    "aes-256": CipherKind("aes", 32, 16, _aes),
    "cast5-128": CipherKind("cast5", 16, 8, _cast5),
    "serpent-128": CipherKind("serpent", 16, 16, _serpent),
    "serpent-192": CipherKind("serpent", 24, 16, _serpent),
    "serpent-256": CipherKind("serpent", 32, 16, _serpent),
    "twofish-128": CipherKind("twofish", 16, 16, _twofish),
    "twofish-192": CipherKind("twofish", 24, 16, _twofish),
    "twofish-256": CipherKind("twofish", 32, 16, _twofish),
}


def check_names(cipher: str, mode: str, ivgen: str, ivgen_hash: str, hash_alg: str) -> None:
    """UsageError for names nobody knows, UnsupportedError for what does not go together."""
    for parameter, value, known in (
        ("cipher-alg", cipher, (*CIPHERS, *_REFUSED)),
        ("cipher-mode", mode, MODES),
        ("ivgen-alg", ivgen, IV_GENERATORS),
        ("ivgen-hash-alg", ivgen_hash or "sha256", HASHES),
        ("hash-alg", hash_alg, HASHES),
    ):
        one_of(parameter, value, known)
    if cipher in _REFUSED:
        raise UnsupportedError(f"Algorithm '{cipher}' not supported")
    kind = CIPHERS[cipher]
    if mode == "xts" and kind.block != 16:
        raise UnsupportedError(f"Unsupported cipher mode {mode}")
    if ivgen == "essiv":
        _essiv_kind(kind, cipher, ivgen_hash)


def _essiv_kind(kind: CipherKind, cipher: str, ivgen_hash: str) -> CipherKind:
    """The cipher of the same family whose key is as long as the hash."""
    size = hashlib.new(ivgen_hash).digest_size
    found = [other for other in CIPHERS.values() if other.family == kind.family and other.key == size]
    if not found and kind.family == "cast5":
        raise UnsupportedError(f"Cipher {cipher} not supported with essiv")
    if not found:
        name = "AES" if kind.family == "aes" else kind.family.title()
        raise UnsupportedError(f"No {name} cipher with key size {size} available")
    return found[0]


def key_bytes(cipher: str, mode: str) -> int:
    """Length of a volume key: XTS has two."""
    return CIPHERS[cipher].key * (2 if mode == "xts" else 1)


class SectorCipher:
    """Encrypts and decrypts 512-byte sectors by their number."""

    def __init__(self, cipher: str, mode: str, ivgen: str, ivgen_hash: str, key: bytes) -> None:
        kind = CIPHERS[cipher]
        self._mode, self._ivgen = mode, ivgen
        # The library's XTS wants both keys in one (and has none of 192 bits); made here it is two ciphers.
        library = mode != "xts" or len(key) in (32, 64)
        library = library and kind.make is _aes
        self._by_library = library
        self._data = kind.make(key if library else key[: kind.key])
        self._tweak = kind.make(key[kind.key :]) if mode == "xts" and not library else None
        self._block = kind.block
        self._essiv: BlockCipher | None = None
        if ivgen == "essiv" and mode != "ecb":
            salt = hashlib.new(ivgen_hash, key).digest()
            self._essiv = _essiv_kind(kind, cipher, ivgen_hash).make(salt)

    def run(self, first_sector: int, data: bytes | memoryview, *, encrypt: bool) -> bytes:
        """Whole sectors from ``first_sector`` on."""
        view = memoryview(data)
        if len(view) % SECTOR:
            raise UsageError("Encrypted data comes in sectors of 512 bytes")
        pieces = []
        for start in range(0, len(view), _STEP):
            part = view[start : start + _STEP]
            pieces.append(self._run(self._vectors(first_sector + start // SECTOR, len(part) // SECTOR), part, encrypt))
        return b"".join(pieces)

    def _vectors(self, first: int, count: int) -> bytes:
        """The initialisation vectors of ``count`` sectors, one block each."""
        if self._mode == "ecb":
            return b""
        mask = 0xFFFFFFFF if self._ivgen == "plain" else (1 << 64) - 1
        numbers = array("Q", [number & mask for number in range(first, first + count)])
        raw = _rows([numbers.tobytes(), bytes(8 * count)], 8) if self._block == 16 else numbers.tobytes()
        return self._essiv.encrypt(raw) if self._essiv is not None else raw

    def _run(self, vectors: bytes, view: memoryview, encrypt: bool) -> bytes:
        act = self._data.encrypt if encrypt else self._data.decrypt
        if self._mode == "ecb":
            return act(view)
        if self._by_library:
            assert isinstance(self._data, _Library)
            return self._data.sectors(self._mode, vectors, view, encrypt=encrypt)
        if self._mode == "ctr":
            return xor(view, self._data.encrypt(self._counters(vectors)))
        if self._tweak is not None:
            tweaks = self._tweaks(self._tweak.encrypt(vectors))
            return xor(act(xor(view, tweaks)), tweaks)
        if encrypt:
            return self._chain(vectors, view)
        before = array("Q", bytes(view[-self._block :]) + bytes(view[: -self._block]))
        words, stride = self._block // 8, SECTOR // 8
        starts = array("Q", vectors)
        for word in range(words):
            before[word::stride] = starts[word::words]
        return xor(act(view), before.tobytes())

    def _chain(self, vectors: bytes, view: memoryview) -> bytes:
        """CBC: block j of every sector at once."""
        last, done = vectors, []
        for column in _columns(view, self._block):
            last = self._data.encrypt(xor(column, last))
            done.append(last)
        return _rows(done, self._block)

    def _counters(self, vectors: bytes) -> bytes:
        """A counter per block: big-endian, from the sector's vector on."""
        block = self._block
        mask = (1 << 8 * block) - 1
        pieces = []
        for start in range(0, len(vectors), block):
            first = int.from_bytes(vectors[start : start + block], "big")
            pieces += [((first + number) & mask).to_bytes(block, "big") for number in range(SECTOR // block)]
        return b"".join(pieces)

    def _tweaks(self, first: bytes) -> bytes:
        """A tweak per block: each is the one before times x in GF(2^128)."""
        lanes = len(first) // 16
        low, ones = repeat((1 << 127) - 1, 16, lanes), repeat(1, 16, lanes)
        tweak = int.from_bytes(first, "little")
        columns = [first]
        for _ in range(SECTOR // 16 - 1):
            tweak = (tweak & low) << 1 ^ (tweak >> 127 & ones) * 0x87
            columns.append(tweak.to_bytes(16 * lanes, "little"))
        return _rows(columns, 16)


def _columns(view: bytes | memoryview, block: int) -> list[bytes]:
    """Block j of every sector, for every j."""
    whole, words, stride = array("Q", bytes(view)), block // 8, SECTOR // 8
    result = []
    for start in range(0, stride, words):
        column = array("Q", bytes(len(view) // SECTOR * block))
        for word in range(words):
            column[word::words] = whole[start + word :: stride]
        result.append(column.tobytes())
    return result


def _rows(columns: list[bytes], block: int) -> bytes:
    """The inverse: item n of every column, for every n."""
    words = block // 8
    stride = words * len(columns)
    whole = array("Q", bytes(sum(map(len, columns))))
    for number, raw in enumerate(columns):
        column = array("Q", raw)
        for word in range(words):
            whole[number * words + word :: stride] = column[word::words]
    return whole.tobytes()
