def pytest_addoption(parser):
    try:
        parser.addoption("--bless", action="store_true", help="rewrite what tests expect")
    except ValueError:
        return  # another conftest was first; it means the same there
