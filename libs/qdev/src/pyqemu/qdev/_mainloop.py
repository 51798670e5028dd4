"""One thread that waits for file descriptors and hands work to callbacks."""

from __future__ import annotations

import selectors
from collections.abc import Callable
from typing import Any, NamedTuple

SEND_LIMIT = 1 << 24


class _Watch(NamedTuple):
    readable: Callable[[], object]
    writable: Callable[[], object] | None = None
    is_paused: bool = False

    @property
    def events(self) -> int:
        reading = 0 if self.is_paused else selectors.EVENT_READ
        return reading | (selectors.EVENT_WRITE if self.writable is not None else 0)


class MainLoop:
    """Callbacks per descriptor; run() until stop() is called."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._idle: dict[int, _Watch] = {}
        """Watched, but for nothing at present: selectors do not know that state."""
        self._running = False

    def watch(self, file: Any, on_readable: Callable[[], object]) -> None:
        self._selector.register(file, selectors.EVENT_READ, _Watch(on_readable))

    def watch_writable(self, file: Any, on_writable: Callable[[], object] | None) -> None:
        """Also call when a watched descriptor takes data again; None: no longer."""
        self._change(file, writable=on_writable)

    def pause(self, file: Any, paused: bool = True) -> None:
        """Leave what a watched descriptor has to say where it is, for the time being."""
        self._change(file, is_paused=paused)

    def _change(self, file: Any, **changes: Any) -> None:
        fd = file if isinstance(file, int) else file.fileno()
        idle = self._idle.get(fd)
        before: _Watch = self._selector.get_key(file).data if idle is None else idle
        watch = before._replace(**changes)
        if watch == before:
            return
        self._idle.pop(fd, None)
        if not watch.events:
            self._idle[fd] = watch
            if idle is None:
                self._selector.unregister(file)
        elif idle is None:
            self._selector.modify(file, watch.events, watch)
        else:
            self._selector.register(file, watch.events, watch)

    def forget(self, file: Any) -> None:
        if self._idle.pop(file if isinstance(file, int) else file.fileno(), None) is None:
            self._selector.unregister(file)

    def step(self, timeout: float | None = None) -> bool:
        """Wait at most timeout seconds for something, handle it; False if nothing came."""
        ready = self._selector.select(timeout)
        for key, events in ready:
            watch: _Watch = key.data
            if events & selectors.EVENT_WRITE and watch.writable is not None and self._is_watched(key):
                watch.writable()
            if events & selectors.EVENT_READ and self._is_watched(key):
                watch.readable()
        return bool(ready)

    def _is_watched(self, key: selectors.SelectorKey) -> bool:
        # An earlier callback of this round may have closed this descriptor, or the whole loop.
        watched = self._selector.get_map()
        return watched is not None and key.fd in watched

    def run(self) -> None:
        self._running = True
        while self._running:
            self.step()

    def stop(self) -> None:
        self._running = False

    def close(self) -> None:
        self._selector.close()


class Sender:
    """Sends on a watched non-blocking socket without ever waiting: what does not fit is kept, up to a limit.

    A peer that does not read loses its connection (lost() is called) instead of stopping the machine.
    """

    def __init__(self, loop: MainLoop, sock: Any, lost: Callable[[], object]) -> None:
        self._loop, self._sock, self._lost = loop, sock, lost
        self._kept = bytearray()
        self._failed = False
        sock.setblocking(False)

    def send(self, data: bytes) -> None:
        if self._failed:
            return
        self._kept += data
        self._push()
        if len(self._kept) > SEND_LIMIT:
            self._fail()

    def _push(self) -> None:
        was_waiting = bool(self._kept)
        try:
            while self._kept:
                del self._kept[: self._sock.send(self._kept)]
        except BlockingIOError:
            self._loop.watch_writable(self._sock, self._push)
            return
        except OSError:
            self._fail()
            return
        if was_waiting:
            self._loop.watch_writable(self._sock, None)

    def _fail(self) -> None:
        self._failed = True
        self._kept.clear()
        self._lost()


class Connection:
    """A peer on a main loop: feed(data) hears it, send() never waits for it, ended() is called once when it is gone."""

    def __init__(
        self, loop: MainLoop, sock: Any, feed: Callable[[bytes], object], ended: Callable[[], object] | None = None
    ) -> None:
        self._loop, self._sock, self._feed, self._ended = loop, sock, feed, ended
        self.is_open = True
        loop.watch(sock, self._readable)
        self._sender = Sender(loop, sock, self.close)

    def send(self, data: bytes) -> None:
        self._sender.send(data)

    def pause(self, paused: bool) -> None:
        """Stop listening, or go on."""
        if self.is_open:
            self._loop.pause(self._sock, paused)

    def _readable(self) -> None:
        try:
            data = self._sock.recv(65536)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if data:
            self._feed(data)
        else:
            self.close()

    def close(self) -> None:
        if self.is_open:
            self.is_open = False
            self._loop.forget(self._sock)
            self._sock.close()
            if self._ended is not None:
                self._ended()
