"""Coroutines over a node, and our NBD client against our server, with and without TLS."""

from __future__ import annotations

import asyncio
import random
from pathlib import Path

import pytest
from pyqemu.block import IoError, Node, open_image
from pyqemu.block.aio import AsyncNode
from pyqemu.block.nbd import Export, NbdClient, NbdDriver, NbdServer, ServeRequest, run_nbd_server, tls_context
from pyqemu.block.ops.create import create_image
from pyqemu.block.protocols.memory import MemoryDriver

SIZE = 1 << 20


def test_coroutines(tmp_path: Path) -> None:
    path = str(tmp_path / "a.qcow2")
    create_image(path, "qcow2", SIZE)

    async def work() -> bytes:
        async with AsyncNode(open_image(path, read_only=False)) as node:
            await asyncio.gather(*(node.write(i * 1000, bytes([i]) * 1000) for i in range(100)))
            await node.zero(5000, 1000)
            await node.flush()
            assert sum(extent.length for extent in await node.extents()) == node.size == SIZE
            return await node.read(0, 100000)

    expected = b"".join(bytes([i if i != 5 else 0]) * 1000 for i in range(100))
    assert asyncio.run(work()) == expected


def _credentials(folder: Path) -> tuple[str, str]:
    """A self-signed certificate for localhost."""
    import datetime
    import ipaddress

    x509 = pytest.importorskip("cryptography.x509")
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    names = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    cert_path, key_path = folder / "cert.pem", folder / "key.pem"
    cert_path.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    key_path.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    return str(cert_path), str(key_path)


@pytest.mark.parametrize("secure", [False, True])
def test_client_and_server(secure: bool, tmp_path: Path) -> None:
    server_tls = client_tls = None
    if secure:
        certificate, key = _credentials(tmp_path)
        server_tls = tls_context(certificate=certificate, key=key, server=True)
        client_tls = tls_context(authority=certificate, server=False)
    contents = random.Random(1).randbytes(SIZE)
    node = Node(MemoryDriver(contents), filename="memory")
    with NbdServer([Export("x", node, read_only=False)], port=0, tls=server_tls) as server:
        if secure:
            with pytest.raises(IoError):
                NbdClient(host="127.0.0.1", port=server.port, export="x")
        client = NbdClient(host="127.0.0.1", port=server.port, export="x", tls=client_tls)
        with Node(NbdDriver(client, read_only=False, filename="nbd")) as remote:
            assert remote.read(0, SIZE) == contents
            remote.write(70000, b"hello", fua=True)
            remote.zero(200000, 100000)
            assert node.read(70000, 5) == b"hello"
            assert remote.read(199999, 100002)[1:-1] == bytes(100000)
            assert remote.known_zero(204800, 90000)
        with pytest.raises(IoError, match="not available"):
            NbdClient(host="127.0.0.1", port=server.port, export="nosuch", tls=client_tls)


def test_run_nbd_server_ends_with_its_last_client(tmp_path: Path) -> None:
    path, sock = str(tmp_path / "a.qcow2"), str(tmp_path / "s")
    create_image(path, "qcow2", SIZE)
    seen: list[bytes] = []

    def ready(server: NbdServer) -> None:
        with Node(NbdDriver(NbdClient(unix=sock), read_only=False, filename="nbd")) as remote:
            remote.write(1000, b"kept")
            seen.append(remote.read(1000, 4))

    run_nbd_server(ServeRequest(path, unix=sock), ready)
    assert seen == [b"kept"]
    with open_image(path) as node:
        assert node.read(1000, 4) == b"kept"
