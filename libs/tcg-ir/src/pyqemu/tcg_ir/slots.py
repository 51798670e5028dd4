"""What a target tells native translation (``tcg_jit.decoding``) of its handlers, and how its decoder answers.

Handlers of one target are numbered: all variants of a row's handler follow each other.  Each has a slot of two words: the address of the
handler, and what to do with it, which is made of the flags below.  A slot without flags is one that nobody has asked for yet.
Start-up path.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

SLOT_SIZE: Final = 16

#: How the instruction ends; GO_ON_FLOW: it ends its block, and what follows runs behind it; END_FLOW: nobody knows what follows.
FLOW: Final = 7
NEXT_FLOW, BRANCH_FLOW, JUMP_FLOW, COMPUTED_FLOW, GO_ON_FLOW, END_FLOW = 1, 2, 3, 4, 5, 6
EMPTY: Final = 8  # a jump without a record of its own
OWN_PC: Final = 16  # the record holds the pc,
NEXT_PC: Final = 32  # and the one behind
PYTHON: Final = 64  # whatever Python does with it
#: Number among the handlers that begin a fused pair, 0: it begins none; among those that end one; and how many targets besides the last
#: a computed jump remembers.
FIRST_SHIFT: Final = 8
SECOND_SHIFT: Final = 16
OTHERS_SHIFT: Final = 24

#: In the answer of a decoder's ``plan``, above the variant: number of operand words, number of addresses.
PLAN_WORDS: Final = 32
PLAN_ADDRESSES: Final = 40
