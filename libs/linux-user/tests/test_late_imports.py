"""Code of system calls is loaded when a guest first makes them, be it from several threads at once."""

from __future__ import annotations

import sys
import threading
import time
from pathlib import Path

import pytest
from pyqemu.linux_user.syscalls import dispatch

MODULE = """
import time
time.sleep(0.3)
def body(): return 7
"""


def test_a_thread_waits_for_a_module_that_another_is_loading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = "late_import_of_two_threads"
    (tmp_path / f"{name}.py").write_text(MODULE)
    monkeypatch.syspath_prepend(str(tmp_path))
    first = threading.Thread(target=dispatch._loaded, args=(name,))
    first.start()
    while name not in sys.modules:
        time.sleep(0.001)
    try:
        assert dispatch._loaded(name).body() == 7
    finally:
        first.join()
        sys.modules.pop(name)
