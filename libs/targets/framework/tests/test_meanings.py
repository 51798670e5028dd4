import pytest
from pyqemu.targets.framework import S32, U64, Insn, Meanings, TableError
from pyqemu.targets.framework.facets import Facet


def test_registry_by_name_and_signature_on_demand():
    meanings = Meanings()

    @meanings.meaning("adds", "adds_alias")
    def anything(b: Insn, src1: S32, src2: S32) -> tuple[S32, U64]:
        return src1 + src2, b.zext(src1, src2.type)

    @meanings.meaning()
    def and_(b: Insn, src1: U64, n: int) -> None: ...

    assert sorted(m.name for m in meanings) == ["adds", "adds_alias", "and"]
    assert len(meanings) == 3 and "adds" in meanings and meanings.get("subs") is None
    signature = meanings["adds"].signature
    assert [(p.name, repr(p.facet)) for p in signature.params] == [("src1", "S32"), ("src2", "S32")]
    assert [repr(f) for f in signature.results] == ["S32", "U64"]
    assert [repr(p.facet) for p in meanings["and"].signature.params] == ["U64", "int"]
    assert meanings["and"].signature.results == ()
    assert all(isinstance(f, Facet) for f in signature.results)


def test_mistakes_name_both_places():
    meanings = Meanings()
    meanings.add("x", test_registry_by_name_and_signature_on_demand)
    with pytest.raises(TableError, match=r"test_meanings.py:\d+: meaning 'x' is declared twice, first at .*test_meanings.py:\d+"):
        meanings.add("x", test_mistakes_name_both_places)
    with pytest.raises(KeyError):
        meanings["y"]


def test_an_unknown_annotation_is_an_error_of_the_table():
    meanings = Meanings()

    @meanings.meaning()
    def bad(b: Insn, src1: "NoSuchFacet") -> U64:  # noqa: F821
        return src1

    with pytest.raises(TableError, match=r"'bad'.*NoSuchFacet"):
        _ = meanings["bad"].signature
