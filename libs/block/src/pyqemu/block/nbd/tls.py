"""TLS credentials for NBD: X.509 folders as QEMU and libnbd lay them out, and pre-shared keys."""

from __future__ import annotations

import os
import ssl

from ..crypto.secrets import find_secret
from ..errors import UnsupportedError, UsageError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["credentials_context", "tls_context"]


def tls_context(
    *,
    certificate: str | None = None,
    key: str | None = None,
    authority: str | None = None,
    revoked: str | None = None,
    password: bytes | None = None,
    server: bool,
) -> ssl.SSLContext:
    """X.509 credentials for either side; a server with ``authority`` wants client certificates."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        if certificate:
            # An empty password instead of none: the library would ask on the terminal.
            context.load_cert_chain(certificate, key, password or b"")
        if authority:
            context.load_verify_locations(authority)
            if server:
                context.verify_mode = ssl.CERT_REQUIRED
        if revoked:
            context.load_verify_locations(revoked)
            context.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_LEAF
    except (OSError, ssl.SSLError) as error:
        raise UsageError(f"Unable to load TLS credentials: {error.strerror or error}") from None
    return context


def credentials_context(
    credentials: dict[str, dict[str, str]], ident: str, secrets: dict[str, bytes], *, server: bool
) -> ssl.SSLContext:
    """The context for ``tls-creds=ident``; UsageError if there is no such object or it is for the other side."""
    if ident not in credentials:
        raise UsageError(f"No TLS credentials with id '{ident}'")
    values = credentials[ident]
    side = "server" if server else "client"
    if values.get("endpoint", "client") != side:
        raise UsageError(f"Expecting TLS credentials with a {side} endpoint")
    if "priority" in values:
        raise UnsupportedError("TLS credentials: 'priority' is a GnuTLS setting and not supported")
    if values["kind"] == "tls-creds-psk":
        return _psk_context(values, server=server)
    return _x509_context(values, secrets, server=server)


def _x509_context(values: dict[str, str], secrets: dict[str, bytes], *, server: bool) -> ssl.SSLContext:
    folder = values.get("dir", "")
    verify = values.get("verify-peer", "on") == "on"

    def path(name: str, *, needed: bool) -> str | None:
        full = os.path.join(folder, name)
        if os.path.exists(full):
            return full
        if needed:
            raise UsageError(f"Unable to access credentials {full}: No such file or directory")
        return None

    side = "server" if server else "client"
    password = None
    if "passwordid" in values:
        password = find_secret(secrets, values["passwordid"], "passwordid")
    authority = path("ca-cert.pem", needed=not server or verify)
    context = tls_context(
        certificate=path(f"{side}-cert.pem", needed=server),
        key=path(f"{side}-key.pem", needed=server),
        authority=authority if verify or not server else None,
        revoked=path("ca-crl.pem", needed=False) if verify else None,
        password=password,
        server=server,
    )
    if not server and not verify:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context


def _psk_context(values: dict[str, str], *, server: bool) -> ssl.SSLContext:
    """Keys from ``keys.psk`` in the folder: lines of ``user:hex``.  Needs Python 3.13."""
    if not hasattr(ssl.SSLContext, "set_psk_server_callback"):
        raise UnsupportedError("TLS with pre-shared keys (tls-creds-psk) needs Python 3.13 or later")
    path = os.path.join(values.get("dir", ""), "keys.psk")
    try:
        with open(path) as file:
            pairs = dict(line.strip().split(":", 1) for line in file if ":" in line)
        keys = {name: bytes.fromhex(key) for name, key in pairs.items()}
    except (OSError, ValueError) as error:
        raise UsageError(f"Unable to read pre-shared keys {path}: {error}") from None
    context: Any = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER if server else ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if server:
        context.set_psk_server_callback(lambda identity: keys.get(identity, b""))
    else:
        user = values.get("username", "qemu")
        if user not in keys:
            raise UsageError(f"No pre-shared key of user '{user}' in {path}")
        context.set_psk_client_callback(lambda hint: (user, keys[user]))
    return context  # type: ignore[no-any-return]
