from pyqemu.targets.framework.testing import Adapter
from pyqemu.targets.framework.testing.collect import ins_collector
from pyqemu.targets.toy import target

pytest_collect_file = ins_collector(lambda header: Adapter(target()))


def pytest_addoption(parser):
    try:
        parser.addoption("--bless", action="store_true", help="rewrite what tests expect")
    except ValueError:
        return  # another package's conftest was first; it means the same there
