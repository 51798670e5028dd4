import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from adapter import E2kAdapter
from pyqemu.targets.framework.testing.collect import ins_collector

pytest_collect_file = ins_collector(E2kAdapter)
