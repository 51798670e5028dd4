# Two commands for a fresh machine: `make demo` and `make test`.  Both do all set-up themselves.
#
# Set-up uses pip and the poetry-core build backend only: poetry itself is needed for nothing here
# (its resolver needs index pages that not every package index serves).

PYTHON  ?= python3
VENV    := .venv
BIN     := $(VENV)/bin
PY      := $(BIN)/python
MANIFESTS := $(sort $(wildcard libs/*/pyproject.toml libs/targets/*/pyproject.toml apps/*/pyproject.toml))
PACKAGES  := $(patsubst %/pyproject.toml,%,$(MANIFESTS))
CONSTRAINTS := .ci/constraints.txt
TESTFLAGS ?= -n auto
STAMP   := $(VENV)/.installed

.PHONY: help setup debian demo test lint types contracts wheels bench clean lock

help:
	@sed -n 's/^## //p' $(MAKEFILE_LIST)

## make setup      create .venv with every package of the workspace, editable
setup: $(STAMP)

$(STAMP): $(MANIFESTS) pyproject.toml $(CONSTRAINTS) Makefile
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --disable-pip-version-check -c $(CONSTRAINTS) --upgrade pip poetry-core
	@$(PY) -m pip install --quiet --disable-pip-version-check --no-build-isolation -c $(CONSTRAINTS) \
	    $(addprefix -e ./,$(PACKAGES)) -r .ci/requirements.txt
	@# setuptools, which venv puts there, costs every start of Python two milliseconds; nothing here needs it.
	@$(PY) -m pip uninstall --quiet --yes setuptools 2>/dev/null || true
	@# The commands are started by this Python itself.
	@$(PY) -m pyqemu.startup.direct $(addprefix $(BIN)/,qemu-cli qemu-img qemu-io qemu-nbd)
	@# Byte code now, whatever PYTHONDONTWRITEBYTECODE says: a guest's start must not compile Python.
	@$(PY) -m compileall -q $(addsuffix /src,$(PACKAGES))
	@# And the handlers that most programs need, so that a first run does not wait for them.
	@$(BIN)/qemu-cli cache build
	@touch $@

## make debian     install the Debian packages that tests use (does nothing unless root)
debian:
	@.ci/install-debian-packages

## make demo       run Elbrus programs under qemu-cli
demo: $(STAMP)
	@$(BIN)/python tests/demo.py

## make test       every package's tests, then tests/
test: $(STAMP) debian
	@$(BIN)/pytest -q $(TESTFLAGS)

## make lint types contracts      what CI checks besides tests
lint: $(STAMP)
	@$(BIN)/ruff check .

types: $(STAMP)
	@$(BIN)/python .ci/check_types.py

contracts: $(STAMP)
	@$(BIN)/lint-imports --no-cache

## make bench      guests built from C against qemu-user and this machine (minutes)
bench: $(STAMP) debian
	@$(BIN)/python tests/bench/bench_guests.py

## make wheels     build every wheel and run the packages' tests against the installed set
wheels: $(STAMP)
	@.ci/test-wheels

## make lock       rewrite poetry.lock (needs poetry)
lock:
	poetry lock

clean:
	rm -rf $(VENV) build dist
