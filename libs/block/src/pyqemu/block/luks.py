"""LUKS version 1: the header, key slots, and the sector cipher (needs the ``cryptography`` package).

Used by the ``luks`` format and by qcow2, which keeps such a header inside the image.
"""

from __future__ import annotations

import hashlib
import os
import struct
import time
import uuid
from typing import TYPE_CHECKING, Any, NamedTuple

from .errors import FormatError, IoError, UnsupportedError, UsageError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import Cipher

__all__ = ["LuksHeader", "LuksParameters", "SectorCipher", "find_secret"]

_MAGIC = b"LUKS\xba\xbe"
_HEADER = struct.Struct(">6sH32s32s32sII20s32sI40s")
_SLOT = struct.Struct(">II32sII")
_ACTIVE, _INACTIVE = 0x00AC71F3, 0x0000DEAD
_STRIPES = 4000
_HASHES = ("sha1", "sha224", "sha256", "sha384", "sha512")
_ALIGN = 4096
SLOTS = 8


class LuksParameters(NamedTuple):
    """Names as QEMU's options have them; ``iter_time`` in milliseconds."""

    cipher_alg: str = "aes-256"
    cipher_mode: str = "xts"
    ivgen_alg: str = "plain64"
    ivgen_hash_alg: str = ""
    hash_alg: str = "sha256"
    iter_time: int = 2000

    @classmethod
    def from_options(cls, values: dict[str, Any], prefix: str = "") -> LuksParameters:
        names = {name.replace("_", "-"): name for name in cls._fields}
        given = {names[key]: values[prefix + key] for key in names if prefix + key in values}
        found = cls(**given)
        if found.cipher_alg not in ("aes-128", "aes-192", "aes-256") or found.cipher_mode not in ("xts", "cbc"):
            raise UnsupportedError(f"Cipher {found.cipher_alg}-{found.cipher_mode} is not supported")
        if found.ivgen_alg not in ("plain", "plain64", "essiv") or found.hash_alg not in _HASHES:
            raise UnsupportedError(f"IV generator '{found.ivgen_alg}' or hash '{found.hash_alg}' is not supported")
        if found.ivgen_alg == "essiv":
            found = found._replace(ivgen_hash_alg=found.ivgen_hash_alg or "sha256")
        return found

    @property
    def key_bytes(self) -> int:
        size = int(self.cipher_alg.partition("-")[2]) // 8
        return size * 2 if self.cipher_mode == "xts" else size

    @property
    def mode_text(self) -> str:
        """As the header stores it: ``xts-plain64``, ``cbc-essiv:sha256``."""
        return f"{self.cipher_mode}-{self.ivgen_alg}" + (f":{self.ivgen_hash_alg}" if self.ivgen_hash_alg else "")


class SectorCipher:
    """Encrypts and decrypts 512-byte sectors by their number."""

    def __init__(self, parameters: LuksParameters, key: bytes) -> None:
        self._parameters, self._key = parameters, key
        self._essiv: Cipher[Any] | None = None
        if parameters.ivgen_alg == "essiv":
            from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

            salt = hashlib.new(parameters.ivgen_hash_alg, key).digest()
            self._essiv = Cipher(algorithms.AES(salt), modes.ECB())

    def _vector(self, sector: int) -> bytes:
        if self._parameters.ivgen_alg == "plain":
            sector &= 0xFFFFFFFF
        raw = sector.to_bytes(16, "little")
        if self._essiv is not None:
            return bytes(self._essiv.encryptor().update(raw))
        return raw

    def run(self, first_sector: int, data: bytes | memoryview, *, encrypt: bool) -> bytes:
        """Whole sectors from ``first_sector`` on."""
        from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

        algorithm = algorithms.AES(self._key)
        mode: Any = modes.XTS if self._parameters.cipher_mode == "xts" else modes.CBC
        view = memoryview(data)
        pieces = []
        for start in range(0, len(view), 512):
            cipher = Cipher(algorithm, mode(self._vector(first_sector + start // 512)))
            work = cipher.encryptor() if encrypt else cipher.decryptor()
            pieces.append(work.update(view[start : start + 512]))
        return b"".join(pieces)


class _Slot(NamedTuple):
    active: bool
    iterations: int
    salt: bytes
    offset: int  # bytes
    stripes: int


def _xor(one: bytes, other: bytes) -> bytes:
    return (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).to_bytes(len(one), "big")


def _diffuse(block: bytes, hash_alg: str) -> bytes:
    size = hashlib.new(hash_alg).digest_size
    pieces = []
    for number, start in enumerate(range(0, len(block), size)):
        part = block[start : start + size]
        pieces.append(hashlib.new(hash_alg, struct.pack(">I", number) + part).digest()[: len(part)])
    return b"".join(pieces)


def _split(key: bytes, stripes: int, hash_alg: str) -> bytes:
    """The anti-forensic splitter: losing any stripe loses the key."""
    state, pieces = bytes(len(key)), []
    for _ in range(stripes - 1):
        piece = os.urandom(len(key))
        pieces.append(piece)
        state = _diffuse(_xor(state, piece), hash_alg)
    pieces.append(_xor(state, key))
    return b"".join(pieces)


def _join(material: bytes, size: int, stripes: int, hash_alg: str) -> bytes:
    state = bytes(size)
    for number in range(stripes - 1):
        state = _diffuse(_xor(state, material[number * size : (number + 1) * size]), hash_alg)
    return _xor(state, material[(stripes - 1) * size : stripes * size])


def _derive(hash_alg: str, password: bytes, salt: bytes, iterations: int, size: int) -> bytes:
    return hashlib.pbkdf2_hmac(hash_alg, password, salt, iterations, size)


def _iterations(hash_alg: str, size: int, milliseconds: int) -> int:
    """How many rounds take this long here."""
    rounds = 20000
    started = time.perf_counter()
    _derive(hash_alg, b"calibration", b"salt" * 8, rounds, size)
    spent = max(time.perf_counter() - started, 1e-6)
    return max(1000, int(rounds * milliseconds / 1000 / spent))


class LuksHeader:
    """A parsed header with its key slots; ``raw`` is all of it, key material included."""

    def __init__(self, raw: bytes) -> None:
        if len(raw) < _HEADER.size + SLOTS * _SLOT.size or not raw.startswith(_MAGIC):
            raise FormatError("Volume is not in LUKS format")
        fields = _HEADER.unpack_from(raw)
        if fields[1] != 1:
            raise UnsupportedError(f"LUKS version {fields[1]} is not supported")
        name, mode, hash_alg = (field.split(b"\0")[0].decode("ascii", "replace") for field in fields[2:5])
        self.payload_offset: int = fields[5] * 512
        self.key_bytes: int = fields[6]
        self._digest, self._salt, self.iterations = fields[7:10]
        self.uuid = fields[10].split(b"\0")[0].decode("ascii", "replace")
        cipher_mode, _, generator = mode.partition("-")
        ivgen, _, ivgen_hash = generator.partition(":")
        bits = self.key_bytes * (4 if cipher_mode == "xts" else 8)
        if name != "aes":
            raise UnsupportedError(f"Cipher '{name}' is not supported")
        options = {"cipher-alg": f"aes-{bits}", "cipher-mode": cipher_mode, "ivgen-alg": ivgen, "hash-alg": hash_alg}
        if ivgen_hash:
            options["ivgen-hash-alg"] = ivgen_hash
        self.parameters = LuksParameters.from_options(options)
        self.raw = raw
        self.slots = []
        for number in range(SLOTS):
            active, rounds, salt, offset, stripes = _SLOT.unpack_from(raw, _HEADER.size + number * _SLOT.size)
            if active not in (_ACTIVE, _INACTIVE):
                raise FormatError(f"Keyslot {number} state is invalid")
            self.slots.append(_Slot(active == _ACTIVE, rounds, salt, offset * 512, stripes))
            if stripes != _STRIPES or (active == _ACTIVE and offset * 512 + stripes * self.key_bytes > 16 << 20):
                raise FormatError(f"Keyslot {number} is invalid")

    def needed_bytes(self) -> int:
        """How much of the file belongs to the header."""
        return max([slot.offset + slot.stripes * self.key_bytes for slot in self.slots] + [self.payload_offset])

    def unlock(self, password: bytes) -> SectorCipher:
        """The cipher, if the password opens a slot; IoError if none."""
        found = self.parameters
        for slot in self.slots:
            if not slot.active:
                continue
            length = slot.stripes * self.key_bytes
            sealed = self.raw[slot.offset : slot.offset + -(-length // 512) * 512]
            if len(sealed) < length:
                raise FormatError("LUKS key material is cut off")
            key = _derive(found.hash_alg, password, slot.salt, slot.iterations, self.key_bytes)
            material = SectorCipher(found, key).run(0, sealed[: length // 512 * 512], encrypt=False)
            master = _join(material, self.key_bytes, slot.stripes, found.hash_alg)
            if _derive(found.hash_alg, master, self._salt, self.iterations, 20) == self._digest:
                return SectorCipher(found, master)
        raise IoError("Invalid password, cannot unlock any keyslot", 1)

    def info(self) -> dict[str, Any]:
        """As QEMU shows it."""
        found = self.parameters
        slots: list[dict[str, Any]] = []
        for slot in self.slots:
            one: dict[str, Any] = {"active": slot.active, "key-offset": slot.offset}
            if slot.active:
                one |= {"iters": slot.iterations, "stripes": slot.stripes}
            slots.append(one)
        result: dict[str, Any] = {
            "cipher-alg": found.cipher_alg,
            "cipher-mode": found.cipher_mode,
            "ivgen-alg": found.ivgen_alg,
            "hash-alg": found.hash_alg,
            "payload-offset": self.payload_offset,
            "master-key-iters": self.iterations,
            "uuid": self.uuid,
            "slots": slots,
        }
        if found.ivgen_hash_alg:
            result["ivgen-hash-alg"] = found.ivgen_hash_alg
        return result

    @classmethod
    def make(cls, parameters: LuksParameters, password: bytes) -> tuple[LuksHeader, SectorCipher]:
        """A new header with one slot, and the cipher of its volume."""
        size = parameters.key_bytes
        master, salt, slot_salt = os.urandom(size), os.urandom(32), os.urandom(32)
        slot_rounds = _iterations(parameters.hash_alg, size, parameters.iter_time)
        # The digest of the master key gets an eighth of the time: it is checked after every slot.
        digest_rounds = max(1000, slot_rounds // 8)
        digest = _derive(parameters.hash_alg, master, salt, digest_rounds, 20)
        room = -(-size * _STRIPES // _ALIGN) * _ALIGN
        payload = _ALIGN + SLOTS * room
        raw = bytearray(payload)
        ident = str(uuid.uuid4()).encode()
        names = [text.encode() for text in ("aes", parameters.mode_text, parameters.hash_alg)]
        _HEADER.pack_into(raw, 0, _MAGIC, 1, *names, payload // 512, size, digest, salt, digest_rounds, ident)
        for number in range(SLOTS):
            first = number == 0
            place = (_ALIGN + number * room) // 512
            slot = (_ACTIVE, slot_rounds, slot_salt) if first else (_INACTIVE, 0, bytes(32))
            _SLOT.pack_into(raw, _HEADER.size + number * _SLOT.size, *slot, place, _STRIPES)
        key = _derive(parameters.hash_alg, password, slot_salt, slot_rounds, size)
        material = _split(master, _STRIPES, parameters.hash_alg)
        sealed = SectorCipher(parameters, key).run(0, material, encrypt=True)
        raw[_ALIGN : _ALIGN + len(sealed)] = sealed
        return cls(bytes(raw)), SectorCipher(parameters, master)


def find_secret(secrets: dict[str, bytes], ident: Any, parameter: str) -> bytes:
    """The secret an option names."""
    if not ident:
        raise UsageError(f"Parameter '{parameter}' is required for cipher")
    if ident not in secrets:
        raise UsageError(f"No secret with id '{ident}'")
    return secrets[ident]
