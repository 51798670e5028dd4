from pyqemu.targets.framework.testing import Adapter
from pyqemu.targets.framework.testing.collect import ins_collector
from pyqemu.targets.toy import target

pytest_collect_file = ins_collector(lambda header: Adapter(target()))
