"""LUKS version 1: the header and its key slots (needs the ``cryptography`` package).

Used by the ``luks`` format and by qcow2, which keeps such a header inside the image.
"""

from __future__ import annotations

import hashlib
import os
import struct
import time
import uuid

from ..errors import FormatError, IoError, UnsupportedError, UsageError
from ..named import NamedTuple
from ..options import one_of
from .ciphers import CIPHERS, SectorCipher, check_names, key_bytes
from .lanes import xor
from .secrets import find_secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["SLOTS", "LuksHeader", "LuksParameters", "payload_bytes"]

_MAGIC = b"LUKS\xba\xbe"
_HEADER = struct.Struct(">6sH32s32s32sII20s32sI40s")
_SLOT = struct.Struct(">II32sII")
_ACTIVE, _INACTIVE = 0x00AC71F3, 0x0000DEAD
_STRIPES = 4000
_ALIGN = 4096
_MAX_HEADER = 16 << 20
_ERASE_ROUNDS = 8
SLOTS = 8
#: (stage, offset in the header, bytes): see `pyqemu.block.ordering`.
Writes = list[tuple[int, int, bytes]]


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
        if found.ivgen_alg == "essiv":
            found = found._replace(ivgen_hash_alg=found.ivgen_hash_alg or "sha256")
        check_names(found.cipher_alg, found.cipher_mode, found.ivgen_alg, found.ivgen_hash_alg, found.hash_alg)
        if found.iter_time < 1:
            raise UsageError("iter-time must be at least 1 ms")
        return found

    @property
    def key_bytes(self) -> int:
        return key_bytes(self.cipher_alg, self.cipher_mode)

    @property
    def mode_text(self) -> str:
        """As the header stores it: ``xts-plain64``, ``cbc-essiv:sha256``."""
        return f"{self.cipher_mode}-{self.ivgen_alg}" + (f":{self.ivgen_hash_alg}" if self.ivgen_hash_alg else "")

    def cipher(self, key: bytes) -> SectorCipher:
        return SectorCipher(self.cipher_alg, self.cipher_mode, self.ivgen_alg, self.ivgen_hash_alg, key)


class _Slot(NamedTuple):
    active: bool
    iterations: int
    salt: bytes
    offset: int  # bytes
    stripes: int

    def pack(self) -> bytes:
        state = _ACTIVE if self.active else _INACTIVE
        return _SLOT.pack(state, self.iterations, self.salt, self.offset // 512, self.stripes)


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
        state = _diffuse(xor(state, piece), hash_alg)
    pieces.append(xor(state, key))
    return b"".join(pieces)


def _join(material: bytes, size: int, stripes: int, hash_alg: str) -> bytes:
    state = bytes(size)
    for number in range(stripes - 1):
        state = _diffuse(xor(state, material[number * size : (number + 1) * size]), hash_alg)
    return xor(state, material[(stripes - 1) * size : stripes * size])


def _derive(hash_alg: str, password: bytes, salt: bytes, iterations: int, size: int) -> bytes:
    return hashlib.pbkdf2_hmac(hash_alg, password, salt, iterations, size)


def _iterations(hash_alg: str, size: int, milliseconds: int) -> int:
    """How many rounds take this long here."""
    rounds = 20000
    started = time.perf_counter()
    _derive(hash_alg, b"calibration", b"salt" * 8, rounds, size)
    spent = max(time.perf_counter() - started, 1e-6)
    return min(max(1000, int(rounds * milliseconds / 1000 / spent)), (1 << 32) - 1)


def _sectors(length: int) -> int:
    return -(-length // 512) * 512


def payload_bytes(parameters: LuksParameters) -> int:
    """Length of a new header with all its key slots."""
    return _ALIGN + SLOTS * _room(parameters.key_bytes)


def _room(size: int) -> int:
    return -(-size * _STRIPES // _ALIGN) * _ALIGN


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
        self.parameters = self._parameters(name, mode, hash_alg)
        self.raw = bytearray(raw)
        self.slots = [self._slot(number) for number in range(SLOTS)]
        self._check_places()

    def _parameters(self, name: str, mode: str, hash_alg: str) -> LuksParameters:
        cipher_mode, _, generator = mode.partition("-")
        ivgen, _, ivgen_hash = generator.partition(":")
        found = [
            known
            for known, kind in CIPHERS.items()
            if kind.family == name and key_bytes(known, cipher_mode) == self.key_bytes
        ]
        if not found:
            raise UnsupportedError(f"Algorithm '{name}' with key size {self.key_bytes} bytes not supported")
        options = {"cipher-alg": found[0], "cipher-mode": cipher_mode, "ivgen-alg": ivgen, "hash-alg": hash_alg}
        if ivgen_hash:
            options["ivgen-hash-alg"] = ivgen_hash
        try:
            return LuksParameters.from_options(options)
        except UsageError as error:
            raise UnsupportedError(f"LUKS header: {error}") from None

    def _slot(self, number: int) -> _Slot:
        active, rounds, salt, offset, stripes = _SLOT.unpack_from(self.raw, _HEADER.size + number * _SLOT.size)
        if active not in (_ACTIVE, _INACTIVE):
            raise FormatError(f"Keyslot {number} state is invalid")
        if stripes != _STRIPES:
            raise FormatError(f"Keyslot {number} is corrupted (stripes {stripes} != {_STRIPES})")
        return _Slot(active == _ACTIVE, rounds, salt, offset * 512, stripes)

    def _check_places(self) -> None:
        """Key material lies behind the header, in front of the payload, and nowhere twice."""
        length = self._material_bytes()
        for number, slot in enumerate(self.slots):
            if slot.offset < _HEADER.size + SLOTS * _SLOT.size:
                raise FormatError(f"Keyslot {number} is overlapping with the LUKS header")
            if slot.offset + length > min(self.payload_offset, _MAX_HEADER):
                raise FormatError(f"Keyslot {number} is overlapping with the encrypted payload")
            for other in range(number):
                if abs(self.slots[other].offset - slot.offset) < length:
                    raise FormatError(f"Keyslots {other} and {number} are overlapping in the header")

    def _material_bytes(self) -> int:
        return _sectors(_STRIPES * self.key_bytes)

    def needed_bytes(self) -> int:
        """How much of the file belongs to the header."""
        return max(slot.offset for slot in self.slots) + self._material_bytes()

    # -- keys ---------------------------------------------------------------------------------------------------

    def key_of(self, number: int, password: bytes) -> bytes | None:
        """The volume key, if this password opens this slot."""
        slot, found = self.slots[number], self.parameters
        if not slot.active:
            return None
        sealed = bytes(self.raw[slot.offset : slot.offset + self._material_bytes()])
        if len(sealed) < self._material_bytes():
            raise FormatError("LUKS key material is cut off")
        if not slot.iterations or not self.iterations:
            raise FormatError("LUKS key derivation with zero iterations")
        key = _derive(found.hash_alg, password, slot.salt, slot.iterations, self.key_bytes)
        material = found.cipher(key).run(0, sealed, encrypt=False)
        master = _join(material, self.key_bytes, slot.stripes, found.hash_alg)
        digest = _derive(found.hash_alg, master, self._salt, self.iterations, len(self._digest))
        return master if digest == self._digest else None

    def master_key(self, password: bytes) -> bytes:
        """The volume key; IoError if the password opens no slot."""
        for number in range(SLOTS):
            master = self.key_of(number, password)
            if master is not None:
                return master
        raise IoError("Invalid password, cannot unlock any keyslot", 1)

    def unlock(self, password: bytes) -> SectorCipher:
        """The cipher, if the password opens a slot; IoError if none."""
        return self.parameters.cipher(self.master_key(password))

    def _patch(self, offset: int, data: bytes) -> None:
        self.raw[offset : offset + len(data)] = data

    def _set_slot(self, number: int, slot: _Slot) -> tuple[int, bytes]:
        self.slots[number] = slot
        place = _HEADER.size + number * _SLOT.size
        self._patch(place, slot.pack())
        return place, slot.pack()

    def activate(self, number: int, master: bytes, password: bytes, iter_time: int) -> Writes:
        """Seal the volume key with a password in a slot: key material first, then the slot's entry."""
        found, slot = self.parameters, self.slots[number]
        salt = os.urandom(32)
        rounds = _iterations(found.hash_alg, self.key_bytes, iter_time)
        key = _derive(found.hash_alg, password, salt, rounds, self.key_bytes)
        material = _split(master, _STRIPES, found.hash_alg)
        sealed = found.cipher(key).run(0, material.ljust(self._material_bytes(), b"\0"), encrypt=True)
        self._patch(slot.offset, sealed)
        place, entry = self._set_slot(number, slot._replace(active=True, iterations=rounds, salt=salt))
        return [(0, slot.offset, sealed), (1, place, entry)]

    def erase(self, number: int) -> Writes:
        """Overwrite the key material of a slot and mark it free; what a cut leaves opens with the key or not at all."""
        slot = self.slots[number]
        noise = [os.urandom(self._material_bytes()) for _ in range(_ERASE_ROUNDS)]
        self._patch(slot.offset, noise[-1])
        place, entry = self._set_slot(number, slot._replace(active=False, iterations=0, salt=bytes(32)))
        return [(0, place, entry), *((stage, slot.offset, data) for stage, data in enumerate(noise, 1))]

    # -- amendments ---------------------------------------------------------------------------------------------

    def amend(
        self, values: dict[str, Any], prefix: str, open_secret: Any, secrets: dict[str, bytes], *, force: bool
    ) -> Writes:
        """Change key slots as the amend options say; ``open_secret``: id of the secret the image was opened with."""
        given = {
            name: values.get(prefix + name) for name in ("state", "new-secret", "old-secret", "keyslot", "iter-time")
        }
        if given["state"] is None:
            raise UsageError("Parameter 'state' is missing")
        one_of("state", given["state"], ("active", "inactive"))
        number = given["keyslot"]
        if given["state"] == "active":
            if not given["new-secret"]:
                raise UsageError("'new-secret' is required to activate a keyslot")
            if given["old-secret"]:
                raise UsageError("'old-secret' must not be given when activating keyslots")
            self._check_number(number)
            return self._amend_active(number, given, open_secret, secrets, force)
        for name in ("new-secret", "iter-time"):
            if given[name] is not None:
                raise UsageError(f"'{name}' must not be given when erasing keyslots")
        self._check_number(number)
        old = find_secret(secrets, given["old-secret"], "old-secret") if given["old-secret"] else None
        return self._amend_inactive(number, old, force)

    @staticmethod
    def _check_number(number: int | None) -> None:
        if number is not None and not 0 <= number < SLOTS:
            raise UsageError(f"Invalid keyslot {number} specified, must be between 0 and {SLOTS - 1}")

    def _amend_active(
        self, number: int | None, given: dict[str, Any], open_secret: Any, secrets: dict[str, bytes], force: bool
    ) -> Writes:
        if number is None:
            free = [index for index, slot in enumerate(self.slots) if not slot.active]
            if not free:
                raise UsageError("Can't add a keyslot - all keyslots are in use")
            number = free[0]
        elif self.slots[number].active and not force:
            raise UsageError(f"Refusing to overwrite active keyslot {number} - please erase it first")
        password = find_secret(secrets, given["new-secret"], "new-secret")
        try:
            master = self.master_key(find_secret(secrets, open_secret, "key-secret"))
        except IoError:
            raise UsageError("Failed to retrieve the master key, old secret is wrong") from None
        return self.activate(number, master, password, given["iter-time"] or LuksParameters().iter_time)

    def _amend_inactive(self, number: int | None, old: bytes | None, force: bool) -> Writes:
        active = [index for index, slot in enumerate(self.slots) if slot.active]
        if number is not None:
            if old is not None and self.key_of(number, old) is None:
                raise UsageError(f"Given keyslot {number} doesn't contain the given old password for erase operation")
            if number not in active and not force:
                raise UsageError(f"Given keyslot {number} is already erased (inactive) ")
            if active == [number] and not force:
                raise UsageError(
                    f"Attempt to erase the only active keyslot {number} which will erase all the data in the image "
                    "irreversibly - refusing operation"
                )
            return self.erase(number)
        if old is None:
            raise UsageError(
                "To erase keyslot(s), either explicit keyslot index or the password currently contained in them must be given"
            )
        chosen = [index for index in active if self.key_of(index, old) is not None]
        if not chosen:
            raise UsageError("No keyslots match given (old) password for erase operation")
        if chosen == active and not force:
            raise UsageError(
                "All the active keyslots match the (old) password that was given and erasing them will erase all the "
                "data in the image irreversibly - refusing operation"
            )
        writes: Writes = []
        for index in chosen:
            writes += self.erase(index)
        return writes

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
        master, salt = os.urandom(size), os.urandom(32)
        # The digest of the master key gets an eighth of the time: it is checked after every slot.
        rounds = max(1000, _iterations(parameters.hash_alg, size, parameters.iter_time) // 8)
        digest = _derive(parameters.hash_alg, master, salt, rounds, 20)
        payload = payload_bytes(parameters)
        raw = bytearray(payload)
        names = [
            text.encode() for text in (CIPHERS[parameters.cipher_alg].family, parameters.mode_text, parameters.hash_alg)
        ]
        ident = str(uuid.uuid4()).encode()
        _HEADER.pack_into(raw, 0, _MAGIC, 1, *names, payload // 512, size, digest, salt, rounds, ident)
        for number in range(SLOTS):
            slot = _Slot(False, 0, bytes(32), _ALIGN + number * _room(size), _STRIPES)
            raw[_HEADER.size + number * _SLOT.size : _HEADER.size + (number + 1) * _SLOT.size] = slot.pack()
        header = cls(bytes(raw))
        header.activate(0, master, password, parameters.iter_time)
        return header, parameters.cipher(master)
