"""The filetest runner itself: what does not hold is reported on its line, and blessing writes what is printed."""

import pytest
from pyqemu.tcg_ir import opt
from pyqemu.tcg_ir.builder import IRError
from pyqemu.tcg_ir.filetest import Filetest, FiletestError

FUNCTION = "function f(x: i64) -> i64 {\nentry:\n  %1:i64 = add %x, 0:i64\n  ret %1\n}\n"


def _failure(text: str) -> str:
    with pytest.raises(FiletestError) as e:
        for case in Filetest(text).cases():
            case.check()
    return str(e.value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"test run\n{FUNCTION}; run: f(1) => ret 2\n", "line 7: expected ret 0x2, got ret 0x1"),
        (f"test run\n{FUNCTION}; run: g(1) => ret 2\n", "line 7: no function 'g'"),
        (f"test run\n{FUNCTION}; run: f(1) = 2\n", "line 7: cannot read"),
        (f"test run\n{FUNCTION}; run: f(1) => ret 1 0x10000=01\n", "line 7: 0x10000: expected 01, got 00"),
        (f"test run\n{FUNCTION}; run: f(1) => ret 1 fpenv=0\n", "line 7: fpenv: expected 00000000, got 801f0000"),
        (f"test run\n{FUNCTION}; run: f(1) nonsense => ret 1\n", "line 7: cannot read 'nonsense'"),
        (f"test cat\n{FUNCTION.replace('%1', '%7').replace(' = ', '  =  ')}", "line 2: expected"),
        (f"test verify\n{FUNCTION.replace('0:i64', '0:i8')}", "line 4: unexpected error: operand types differ"),
        (f"test verify\n{FUNCTION.replace('0:i64', '0:i64 ; error: no')}", "line 4: expected an error with 'no', got []"),
        (f"test pass fold\n{FUNCTION};= nothing\n", "line 2: expected\nnothing\nbut got\nfunction f"),
        (f"test all\n{FUNCTION}", "line 1: no check is called 'all'"),
        (f"tset run\n{FUNCTION}", "line 1: expected `test ...`"),
        (FUNCTION, "line 1: no `test` line"),
        (f"test cat\ntest optimise\n{FUNCTION}", "line 1: a file has at most one of"),
    ],
)
def test_failures(text: str, message: str) -> None:
    assert _failure(text).startswith(message)


def test_bless_writes_the_golden_text() -> None:
    text = f"; a comment\ntest pass fold\n\n{FUNCTION};= old\n; kept\n\n{FUNCTION.replace(' f(', ' g(')}"
    blessed = Filetest(text).blessed()
    assert ";= old" not in blessed
    assert "; a comment" in blessed and "; kept" in blessed
    assert blessed.count(";=   ret %x") == 2
    for case in Filetest(blessed).cases():
        case.check()
    assert Filetest(blessed).blessed() == blessed


def test_bless_of_cat_rewrites_the_functions() -> None:
    text = f"test cat\n{FUNCTION.replace('0:i64', '0x5:i64')}; kept\n"
    blessed = Filetest(text).blessed()
    assert ", 5:i64" in blessed and "; kept" in blessed
    for case in Filetest(blessed).cases():
        case.check()
    only_run = f"test run\n{FUNCTION}; run: f(1) => ret 1\n"
    assert Filetest(only_run).blessed() == only_run


def test_opt_runs_named_passes_once() -> None:
    assert opt.transform(FUNCTION, ["fold"]) == FUNCTION.replace("  %1:i64 = add %x, 0:i64\n", "").replace("%1", "%x")
    assert opt.transform(FUNCTION, []) == FUNCTION
    assert opt.transform(f"test cat\n{FUNCTION}", []) == FUNCTION
    trace: list[str] = []
    opt.transform(FUNCTION, None, trace)
    assert len(trace) == 1 and trace[0].startswith("; after fold\nfunction f")
    with pytest.raises(IRError, match="no pass is called 'flod'; there are branches, fold"):
        opt.transform(FUNCTION, ["flod"])


def test_opt_command(tmp_path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "f.tir"
    file.write_text(FUNCTION)
    assert opt.main(["-p", "fold,dead", str(file)]) == 0
    assert "ret %x" in capsys.readouterr().out
    assert opt.main(["--each", str(file)]) == 0
    assert "; after fold" in capsys.readouterr().out
    file.write_text(FUNCTION.replace("0:i64", "0:i8"))
    assert opt.main([str(file)]) == 1
    assert "operand types differ" in capsys.readouterr().err
    assert opt.main([str(tmp_path / "missing")]) == 1
    assert "missing" in capsys.readouterr().err
