"""QEMU's own block tests (tests/qemu-iotests of its source) with this project's tools in place of QEMU's.

    python tests/interop/qemu_iotests.py SUITE [--format qcow2 --format raw:nbd ...] [--test 001 ...] [--real] [--doc FILE]

SUITE is that folder of an unpacked QEMU source (`apt-get source qemu` on Debian); nothing of it is kept here.  A test counts as
*outside* when it starts the system emulator or the storage daemon: stand-ins for both note that they were called.  With --real
the installed QEMU tools are run instead, which shows what cannot pass on this machine.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

_MARK = "<!-- table -->"
COMBINATIONS = (
    *("raw", "qcow2", "qed", "qcow", "vdi", "vmdk", "vpc", "vhdx", "parallels", "luks", "bochs", "cloop", "dmg"),
    *("raw:nbd", "qcow2:nbd"),
)
#: A test that takes longer has hung.
SECONDS = 600


def write_tool(path: Path, body: str) -> None:
    path.write_text(f"#!/bin/sh\n{body}\n")
    path.chmod(0o755)


def make_tools(folder: Path, *, real: bool) -> dict[str, str]:
    """Scripts named as QEMU's programs; returns the environment that makes the suite use them."""
    scripts = Path(sys.executable).parent
    ours = {
        "qemu-img": f'exec "{scripts}/qemu-img" "$@"',
        "qemu-io": f'exec "{scripts}/qemu-cli" io "$@"',
        "qemu-nbd": f'exec "{scripts}/qemu-cli" nbd "$@"',
    }
    for name, body in ours.items():
        write_tool(folder / name, f'exec /usr/bin/{name} "$@"' if real else body)
    text = subprocess.run(["qemu-img", "--help"], capture_output=True, text=True).stdout
    formats = text.partition("Supported formats:")[2].partition("\n")[0]
    outside = 'if [ "$1" = -machine -o "$3" = -machine ]; then echo "none (default)"; exit; fi\n'
    outside += f'case "$*" in *format=help*) echo "Supported formats:{formats}"; exit;; esac\n'
    outside += f': > "{folder}/outside"; echo "no such program" >&2; exit 1'
    for name in ("qemu-system-x86_64", "qemu-storage-daemon"):
        write_tool(folder / name, outside)
    return {
        "PYTHONUNBUFFERED": "",  # the expected outputs come from programs that buffer
        "QEMU_PROG": f"{folder}/qemu-system-x86_64",
        "QSD_PROG": f"{folder}/qemu-storage-daemon",
        "QEMU_IMG_PROG": f"{folder}/qemu-img",
        "QEMU_IO_PROG": f"{folder}/qemu-io",
        "QEMU_NBD_PROG": f"{folder}/qemu-nbd",
    }


def find_tests(suite: Path) -> list[str]:
    names = sorted(path.name for path in suite.glob("[0-9][0-9][0-9]"))
    return names + sorted(path.name[:-4] for path in (suite / "tests").glob("*.out") if path.with_suffix("").exists())


def run_test(suite: Path, test: str, combination: str, tools: Path, environment: dict[str, str]) -> dict[str, Any]:
    """{"status": pass | fail | not run | outside | timeout, "text": the reason or the difference}."""
    form, _, protocol = combination.partition(":")
    marker = tools / "outside"
    marker.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="iotests-") as scratch:
        process = subprocess.Popen(
            [sys.executable, "check", f"-{form}", *([f"-{protocol}"] if protocol else []), test],
            cwd=suite,
            env=os.environ | environment | {"TEST_DIR": f"{scratch}/t", "SOCK_DIR": f"{scratch}/s"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
        )
        try:
            output, _ = process.communicate(timeout=SECONDS)
            late = False
        except subprocess.TimeoutExpired:
            late = True
            os.killpg(process.pid, signal.SIGKILL)
            output = process.communicate()[0]
        except BaseException:  # whoever ends this program ends the test, which is a session of its own
            os.killpg(process.pid, signal.SIGKILL)
            raise
        finally:
            end_servers(scratch)
    body = output.partition("PRINT_QEMU_OUTPUT -- \n")[2]
    if marker.exists():
        return {"status": "outside", "text": ""}
    if late:
        return {"status": "timeout", "text": body}
    if "Passed all 0 iotests" in body:
        reason = re.search(r"not run +\[.*?\] \[.*?\](?:\.\.\.|[\d.]+s)? *(?:\(last:.*?\))? *(.*)", body)
        return {"status": "not run", "text": reason[1].strip() if reason else body}
    return {"status": "pass" if process.returncode == 0 else "fail", "text": "" if process.returncode == 0 else body}


def end_servers(scratch: str) -> None:
    """Stop what a failed test left behind: processes that name its folder."""
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdigit() and scratch.encode() in (entry / "cmdline").read_bytes():
                os.kill(int(entry.name), signal.SIGKILL)
        except OSError:
            continue


def table(results: dict[str, dict[str, dict[str, Any]]]) -> str:
    lines = ["| format | passed | failed | outside | not for it | failing |", "|---|---|---|---|---|---|"]
    for combination, tests in results.items():
        count = {
            status: sum(one["status"] == status for one in tests.values()) for status in ("pass", "not run", "outside")
        }
        failed = [name for name, one in tests.items() if one["status"] in ("fail", "timeout")]
        name = combination.replace(":", " over ")
        lines.append(
            f"| {name} | {count['pass']} | {len(failed)} | {count['outside']} | {count['not run']} | {' '.join(failed)} |"
        )
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("suite", type=Path)
    parser.add_argument("--format", action="append")
    parser.add_argument("--test", action="append")
    parser.add_argument("--real", action="store_true")
    parser.add_argument("--json", type=Path, help="results are read from and added to this file")
    parser.add_argument("--only", help="run only what had this status in the JSON file; missing: none")
    parser.add_argument("--doc", type=Path, help="put the table into this file, between its two markers")
    arguments = parser.parse_args()
    if not (arguments.suite / "check").exists():
        sys.exit(f"{arguments.suite}: no qemu-iotests there")
    results: dict[str, dict[str, dict[str, Any]]] = {}
    if arguments.json and arguments.json.exists():
        results = json.loads(arguments.json.read_text())
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))
    tests = arguments.test or find_tests(arguments.suite)
    with tempfile.TemporaryDirectory(prefix="iotools-") as folder:
        tools = Path(folder)
        environment = make_tools(tools, real=arguments.real)
        for combination in arguments.format or COMBINATIONS:
            known = results.setdefault(combination, {})
            for test in tests:
                if arguments.only and known.get(test, {}).get("status", "missing") not in arguments.only.split(","):
                    continue
                known[test] = run_test(arguments.suite, test, combination, tools, environment)
                if known[test]["status"] not in ("not run", "outside"):
                    print(combination, test, known[test]["status"], flush=True)
                if arguments.json:
                    arguments.json.write_text(json.dumps(results, indent=1))
    print(table(results))
    if arguments.doc:
        head, rest = arguments.doc.read_text().split(_MARK, 1)
        arguments.doc.write_text(f"{head}{_MARK}\n{table(results)}\n{_MARK}{rest.split(_MARK, 1)[1]}")


if __name__ == "__main__":
    main()
