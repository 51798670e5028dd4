"""``--object`` definitions: secrets and TLS credentials, as key=value text or as JSON."""

from __future__ import annotations

import json

from .errors import UsageError
from .keyval import parse_keyval
from .named import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

__all__ = ["Objects", "parse_objects"]

#: Kinds QEMU knows; those with a reader here are below.
_KNOWN = (
    *(
        "authz-list",
        "authz-list-file",
        "authz-pam",
        "authz-simple",
        "iothread",
        "main-loop",
        "secret",
        "secret_keyring",
    ),
    *("throttle-group", "tls-cipher-suites", "tls-creds-anon", "tls-creds-psk", "tls-creds-x509"),
)


class Objects(NamedTuple):
    """By id: the bytes of secrets, and the definitions of TLS credentials (see `pyqemu.block.nbd.tls`)."""

    secrets: dict[str, bytes]
    credentials: dict[str, dict[str, str]]


def parse_objects(definitions: Iterable[str]) -> Objects:
    """Read definitions in order: an encrypted secret refers to one before it.  Raises UsageError."""
    found = Objects({}, {})
    for text in definitions:
        values = _values(text)
        kind = values.pop("qom-type", None)
        if kind is None:
            raise UsageError("Parameter 'qom-type' is missing")
        if kind not in _KNOWN:
            raise UsageError(f"Parameter 'qom-type' does not accept value '{kind}'")
        if "id" not in values:
            raise UsageError("Parameter 'id' is missing")
        ident = values.pop("id")
        if ident in found.secrets or ident in found.credentials:
            raise UsageError(f"attempt to add duplicate property '{ident}' to object (type 'container')")
        if kind == "secret":
            found.secrets[ident] = _secret(values, found.secrets)
        elif kind in ("tls-creds-x509", "tls-creds-psk"):
            _only(values, ("dir", "endpoint", "priority", *_CREDENTIAL_KEYS[kind]))
            found.credentials[ident] = {"kind": kind} | values
        else:
            raise UsageError(f"object type '{kind}' is not supported")
    return found


_CREDENTIAL_KEYS = {
    "tls-creds-x509": ("verify-peer", "sanity-check", "passwordid"),
    "tls-creds-psk": ("verify-peer", "username"),
}


def _values(text: str) -> dict[str, str]:
    if not text.startswith("{"):
        return parse_keyval(text, implied="qom-type")
    try:
        value = json.loads(text)
    except ValueError as error:
        raise UsageError(f"JSON parse error: {error}") from None
    return {key: ("on" if item else "off") if isinstance(item, bool) else str(item) for key, item in value.items()}


def _only(values: dict[str, Any], known: Iterable[str]) -> None:
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise UsageError(f"Parameter '{unknown[0]}' is unexpected")


def _secret(values: dict[str, str], secrets: dict[str, bytes]) -> bytes:
    _only(values, ("data", "file", "format", "keyid", "iv", "loaded"))
    if values.get("format", "raw") not in ("raw", "base64"):
        raise UsageError(f"Parameter 'format' does not accept value '{values['format']}'")
    if "data" in values and "file" in values:
        raise UsageError("'file' and 'data' are mutually exclusive")
    if "file" in values:
        try:
            with open(values["file"], "rb") as file:
                raw = file.read(1 << 20)
        except OSError as error:
            raise UsageError(f"Failed to open file “{values['file']}”: {error.strerror}") from None
    elif "data" in values:
        raw = values["data"].encode()
    else:
        raise UsageError("Either 'file' or 'data' must be provided")
    if "keyid" in values:
        return _decrypt(raw, values, secrets)
    return _base64(raw) if values.get("format") == "base64" else raw


def _base64(raw: bytes) -> bytes:
    import base64
    import binascii

    try:
        return base64.b64decode(raw)
    except binascii.Error:
        raise UsageError("The secret is not valid base64") from None


def _decrypt(raw: bytes, values: dict[str, str], secrets: dict[str, bytes]) -> bytes:
    """A secret sealed with a master secret: AES-256-CBC with PKCS#7 padding, key and vector in base64."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    if values["keyid"] not in secrets:
        raise UsageError(f"No secret with id '{values['keyid']}'")
    if "iv" not in values:
        raise UsageError("IV is required to decrypt secret")
    vector = _base64(values["iv"].encode())
    key = secrets[values["keyid"]]
    if len(vector) != 16:
        raise UsageError(f"IV should be 16 bytes in length not {len(vector)}")
    if len(key) != 32:
        raise UsageError(f"Key should be 32 bytes in length not {len(key)}")
    sealed = _base64(raw) if values.get("format") == "base64" else raw
    if not sealed or len(sealed) % 16:
        raise UsageError("The sealed secret is no whole number of blocks")
    work = Cipher(algorithms.AES(key), modes.CBC(vector)).decryptor()
    plain = work.update(sealed)
    if not 1 <= plain[-1] <= 16:
        raise UsageError(f"Incorrect number of padding bytes ({plain[-1]}) found on decrypted data")
    return plain[: -plain[-1]]
