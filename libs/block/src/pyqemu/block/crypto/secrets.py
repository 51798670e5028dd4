"""Secrets that options refer to by id, and the key of the old AES encryption of qcow and qcow2."""

from __future__ import annotations

from ..errors import UnsupportedError, UsageError
from ..options import one_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .ciphers import SectorCipher

__all__ = ["check_encrypt_format", "encryption_format", "find_secret", "legacy_aes"]


def find_secret(secrets: dict[str, bytes], ident: Any, parameter: str) -> bytes:
    """The secret an option names."""
    if not ident:
        raise UsageError(f"Parameter '{parameter}' is required for cipher")
    if ident not in secrets:
        raise UsageError(f"No secret with id '{ident}'")
    return secrets[ident]


def legacy_aes(password: bytes) -> SectorCipher:
    """AES-128-CBC whose key is the password, cut or filled with zeros; sectors are numbered as the guest sees them."""
    from .ciphers import SectorCipher

    return SectorCipher("aes-128", "cbc", "plain64", "", password[:16].ljust(16, b"\0"))


def encryption_format(values: dict[str, Any], known: tuple[str, ...]) -> str | None:
    """``encrypt.format`` of creation options or its old spelling ``encryption=on``; checks what goes together."""
    form: str | None = values.get("encrypt.format")
    if values.get("encryption") is not None:
        if form is not None:
            raise UsageError("'encrypt.format' and its alias 'encryption' can't be used at the same time")
        form = "aes" if values["encryption"] else None
    if form is None and any(name.startswith("encrypt.") for name in values):
        raise UsageError("Parameter 'encrypt.format' is missing")
    if form is not None:
        one_of("format", form, ("aes", "luks"))
    if form is not None and form not in known:
        raise UnsupportedError("Unsupported encryption format")
    return form


def check_encrypt_format(stored: str, given: dict[str, Any]) -> None:
    """A specification may repeat the format but not contradict the header."""
    if given.get("format", stored) != stored:
        raise UsageError(f"Header reported '{stored}' encryption format but options specify '{given['format']}'")
