"""The page that says what a table knows: generated from the rows, so it cannot be wrong."""

from __future__ import annotations

from .table import Table


def coverage_page(table: Table, title: str) -> str:
    """A Markdown page: every row with its bits, what it needs, and whether it can be executed."""
    done = [r for r in table.rows if r.implemented]
    lines = [
        f"# {title}",
        "",
        f"{len(done)} of {len(table.rows)} instructions are implemented; {len(table.isa.aliases)} further spellings.",
        "",
        "| instruction | bits | needs | status |",
        "|---|---|---|---|",
    ]
    for row in table.rows:
        note = " ".join(row.doc.split()).partition(". ")[0].rstrip(".") if row.doc else ""
        status = f"**not implemented**: {row.status}" if not row.implemented else note or "yes"
        lines.append(f"| `{row.text}` | `{row.pattern.diagram()}` | {row.needs or ''} | {status} |")
    if table.isa.aliases:
        lines += ["", "| spelling | stands for |", "|---|---|"]
        lines += [f"| `{a.text}` | `{a.of}` |" for a in table.isa.aliases]
    return "\n".join([*lines, ""])
