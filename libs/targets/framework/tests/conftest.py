import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "cpus"))  # the compile process imports the CPU from here, too

from pyqemu.targets.framework.testing import Adapter
from pyqemu.targets.framework.testing.collect import ins_collector


def _adapter(header):
    import rv64_piece

    return Adapter(rv64_piece.target(header.get("features", "MFC")))


pytest_collect_file = ins_collector(_adapter)
