"""Generated from opcodes.csv by ``python -m pyqemu.targets.e2k.generate``; do not edit.

ROW_LINES: one CSV line per operation, sorted by decoding key; the rows from UNINDEXED on are not found by an ALS opcode.
ALIASES: other spelling and mnemonic, one pair per line; RANGES: ``opc2 << 7 | opcode`` -> ``first row << 12 | row behind the last``.
Both texts are single strings because unmarshalling one string costs nothing, thousands of them a millisecond.
"""

# ruff: noqa: E501
# fmt: off
from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

UNINDEXED: Final = 2069
ROW_LINES: Final = """\
ands,ALOPF1,0x00,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
andd,ALOPF1,0x01,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
andns,ALOPF1,0x02,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
andnd,ALOPF1,0x03,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
ors,ALOPF1,0x04,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
ord,ALOPF1,0x05,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
orns,ALOPF1,0x06,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
ornd,ALOPF1,0x07,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
xors,ALOPF1,0x08,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xord,ALOPF1,0x09,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
xorns,ALOPF1,0x0a,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xornd,ALOPF1,0x0b,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
sxt,ALOPF1,0x0c,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:d,ssd,0,-,-,
merges,ALOPF1_MRG,0x0e,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s mrgpred,sss,0,-,-,
merged,ALOPF1_MRG,0x0f,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d mrgpred,ddd,0,-,-,
adds,ALOPF1,0x10,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
addd,ALOPF1,0x11,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
subs,ALOPF1,0x12,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
subd,ALOPF1,0x13,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
scls,ALOPF1,0x14,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
scld,ALOPF1,0x15,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
scrs,ALOPF1,0x16,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
scrd,ALOPF1,0x17,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
shls,ALOPF1,0x18,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
shld,ALOPF1,0x19,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
shrs,ALOPF1,0x1a,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
shrd,ALOPF1,0x1b,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
sars,ALOPF1,0x1c,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
sard,ALOPF1,0x1d,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
getfs,ALOPF1,0x1e,-,-,-,-,-,012345,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
getfd,ALOPF1,0x1f,-,-,-,-,-,012345,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
cmposb,ALOPF7,0x20,-,-,-,-,0,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpbsb,ALOPF7,0x20,-,-,-,-,1,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpesb,ALOPF7,0x20,-,-,-,-,2,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpbesb,ALOPF7,0x20,-,-,-,-,3,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpssb,ALOPF7,0x20,-,-,-,-,4,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmppsb,ALOPF7,0x20,-,-,-,-,5,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmplsb,ALOPF7,0x20,-,-,-,-,6,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmplesb,ALOPF7,0x20,-,-,-,-,7,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpodb,ALOPF7,0x21,-,-,-,-,0,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpbdb,ALOPF7,0x21,-,-,-,-,1,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpedb,ALOPF7,0x21,-,-,-,-,2,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpbedb,ALOPF7,0x21,-,-,-,-,3,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpsdb,ALOPF7,0x21,-,-,-,-,4,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmppdb,ALOPF7,0x21,-,-,-,-,5,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpldb,ALOPF7,0x21,-,-,-,-,6,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpledb,ALOPF7,0x21,-,-,-,-,7,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpandesb,ALOPF7,0x22,-,-,-,-,2,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpandssb,ALOPF7,0x22,-,-,-,-,4,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpandpsb,ALOPF7,0x22,-,-,-,-,5,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpandlesb,ALOPF7,0x22,-,-,-,-,7,0134,-,1,-,src1:s src2:s pdst:b,ss,0,2,-,
cmpandedb,ALOPF7,0x23,-,-,-,-,2,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpandsdb,ALOPF7,0x23,-,-,-,-,4,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpandpdb,ALOPF7,0x23,-,-,-,-,5,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
cmpandledb,ALOPF7,0x23,-,-,-,-,7,0134,-,1,-,src1:d src2:d pdst:b,dd,0,2,-,
stb,ALOPF3,0x24,-,-,-,-,-,25,-,1,-,src1:d src2:d src3:s,dds,1,-,-,
cctopo,ALOPF8,0x24,-,-,-,0xc0,0,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctopb,ALOPF8,0x24,-,-,-,0xc0,1,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctope,ALOPF8,0x24,-,-,-,0xc0,2,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctopbe,ALOPF8,0x24,-,-,-,0xc0,3,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctops,ALOPF8,0x24,-,-,-,0xc0,4,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctopp,ALOPF8,0x24,-,-,-,0xc0,5,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctopl,ALOPF8,0x24,-,-,-,0xc0,6,03,-,1,-,src2:s pdst:b,s,0,2,-,
cctople,ALOPF8,0x24,-,-,-,0xc0,7,03,-,1,-,src2:s pdst:b,s,0,2,-,
sth,ALOPF3,0x25,-,-,-,-,-,25,-,1,-,src1:d src2:d src3:s,dds,1,-,-,
stw,ALOPF3,0x26,-,-,-,-,-,25,-,1,-,src1:d src2:d src3:s,dds,1,-,-,
bitrevs,ALOPF2,0x26,-,-,-,0xc0,-,0134,-,2,-,src2:s dst:s,ss,0,-,-,
std,ALOPF3,0x27,-,-,-,-,-,25,-,1,-,src1:d src2:d src3:d,ddd,1,-,-,
bitrevd,ALOPF2,0x27,-,-,-,0xc0,-,0134,-,2,-,src2:d dst:d,dd,0,-,-,
stcsb,ALOPF3,0x28,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fxcmpeqsb,ALOPF7,0x28,-,-,-,-,0,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmpltsb,ALOPF7,0x28,-,-,-,-,1,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmplesb,ALOPF7,0x28,-,-,-,-,2,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmpuodsb,ALOPF7,0x28,-,-,-,-,3,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmpneqsb,ALOPF7,0x28,-,-,-,-,4,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmpnltsb,ALOPF7,0x28,-,-,-,-,5,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmpnlesb,ALOPF7,0x28,-,-,-,-,6,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
fxcmpodsb,ALOPF7,0x28,-,-,-,-,7,0134,-,1,-,src1:x src2:s pdst:b,ss,0,4,-,
stcsh,ALOPF3,0x29,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fxcmpeqdb,ALOPF7,0x29,-,-,-,-,0,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpltdb,ALOPF7,0x29,-,-,-,-,1,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpledb,ALOPF7,0x29,-,-,-,-,2,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpuoddb,ALOPF7,0x29,-,-,-,-,3,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpneqdb,ALOPF7,0x29,-,-,-,-,4,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpnltdb,ALOPF7,0x29,-,-,-,-,5,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpnledb,ALOPF7,0x29,-,-,-,-,6,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
fxcmpoddb,ALOPF7,0x29,-,-,-,-,7,0134,-,1,-,src1:x src2:d pdst:b,dd,0,4,-,
stcsw,ALOPF3,0x2a,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
stcsd,ALOPF3,0x2b,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fxcmpeqxb,ALOPF7,0x2b,-,-,-,-,0,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmpltxb,ALOPF7,0x2b,-,-,-,-,1,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmplexb,ALOPF7,0x2b,-,-,-,-,2,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmpuodxb,ALOPF7,0x2b,-,-,-,-,3,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmpneqxb,ALOPF7,0x2b,-,-,-,-,4,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmpnltxb,ALOPF7,0x2b,-,-,-,-,5,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmpnlexb,ALOPF7,0x2b,-,-,-,-,6,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
fxcmpodxb,ALOPF7,0x2b,-,-,-,-,7,0134,-,1,-,src1:x src2:x pdst:b,dd,0,4,-,
stdsb,ALOPF3,0x2c,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
stdsh,ALOPF3,0x2d,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
stdsw,ALOPF3,0x2e,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fcmpeqsb,ALOPF7,0x2e,-,-,-,-,0,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmpltsb,ALOPF7,0x2e,-,-,-,-,1,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmplesb,ALOPF7,0x2e,-,-,-,-,2,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmpuodsb,ALOPF7,0x2e,-,-,-,-,3,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmpneqsb,ALOPF7,0x2e,-,-,-,-,4,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmpnltsb,ALOPF7,0x2e,-,-,-,-,5,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmpnlesb,ALOPF7,0x2e,-,-,-,-,6,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
fcmpodsb,ALOPF7,0x2e,-,-,-,-,7,0134,-,1,-,src1:s src2:s pdst:b,ss,0,4,-,
stdsd,ALOPF3,0x2f,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fcmpeqdb,ALOPF7,0x2f,-,-,-,-,0,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpltdb,ALOPF7,0x2f,-,-,-,-,1,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpledb,ALOPF7,0x2f,-,-,-,-,2,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpuoddb,ALOPF7,0x2f,-,-,-,-,3,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpneqdb,ALOPF7,0x2f,-,-,-,-,4,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpnltdb,ALOPF7,0x2f,-,-,-,-,5,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpnledb,ALOPF7,0x2f,-,-,-,-,6,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fcmpoddb,ALOPF7,0x2f,-,-,-,-,7,0134,-,1,-,src1:d src2:d pdst:b,dd,0,4,-,
fadds,ALOPF1,0x30,-,-,-,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stesb,ALOPF3,0x30,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
faddd,ALOPF1,0x31,-,-,-,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stesh,ALOPF3,0x31,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fsubs,ALOPF1,0x32,-,-,-,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stesw,ALOPF3,0x32,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fsubd,ALOPF1,0x33,-,-,-,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stesd,ALOPF3,0x33,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fmins,ALOPF1,0x34,-,-,-,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stfsb,ALOPF3,0x34,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fmind,ALOPF1,0x35,-,-,-,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stfsh,ALOPF3,0x35,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fmaxs,ALOPF1,0x36,-,-,-,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stfsw,ALOPF3,0x36,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fmaxd,ALOPF1,0x37,-,-,-,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stfsd,ALOPF3,0x37,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fmuls,ALOPF1,0x38,-,-,-,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stgsb,ALOPF3,0x38,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fmuld,ALOPF1,0x39,-,-,-,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stgsh,ALOPF3,0x39,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
stgsw,ALOPF3,0x3a,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
stgsd,ALOPF3,0x3b,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fstois,ALOPF2,0x3c,-,-,-,0xc0,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
fstoistr,ALOPF2,0x3c,-,-,-,0xc2,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
istofs,ALOPF2,0x3c,-,-,-,0xc4,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
stssb,ALOPF3,0x3c,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fdtoid,ALOPF2,0x3d,-,-,-,0xc0,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
fxtoid,ALOPF2,0x3d,-,-,-,0xc1,-,0134,-,1,-,src2:x dst:d,dd,0,-,-,
idtofd,ALOPF2,0x3d,-,-,-,0xc4,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
idtofx,ALOPF2,0x3d,-,-,-,0xc5,-,0134,-,1,-,src2:d dst:x,dd,0,-,-,
fxtofd,ALOPF2,0x3d,-,-,-,0xc6,-,0134,-,1,-,src2:x dst:d,dd,0,-,-,
fdtofx,ALOPF2,0x3d,-,-,-,0xc7,-,0134,-,1,-,src2:d dst:x,dd,0,-,-,
pfstois,ALOPF2,0x3d,-,-,-,0xc8,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
pfstoistr,ALOPF2,0x3d,-,-,-,0xca,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
pistofs,ALOPF2,0x3d,-,-,-,0xcc,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
stssh,ALOPF3,0x3d,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fdtoidtr,ALOPF2,0x3d,-,-,-,0xc2,-,0134,-,2,-,src2:d dst:d,dd,0,-,-,
fxtoidtr,ALOPF2,0x3d,-,-,-,0xc3,-,0134,-,2,-,src2:x dst:d,dd,0,-,-,
fstoid,ALOPF2,0x3e,-,-,-,0xc0,-,0134,-,1,-,src2:s dst:d,sd,0,-,-,
istofd,ALOPF2,0x3e,-,-,-,0xc4,-,0134,-,1,-,src2:s dst:d,sd,0,-,-,
istofx,ALOPF2,0x3e,-,-,-,0xc5,-,0134,-,1,-,src2:s dst:x,sd,0,-,-,
fstofd,ALOPF2,0x3e,-,-,-,0xc6,-,0134,-,1,-,src2:s dst:d,sd,0,-,-,
fstofx,ALOPF2,0x3e,-,-,-,0xc7,-,0134,-,1,-,src2:s dst:x,sd,0,-,-,
pfstofd,ALOPF2,0x3e,-,-,-,0xce,-,0134,-,1,-,src2:s dst:d,sd,0,-,-,
stssw,ALOPF3,0x3e,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fstoidtr,ALOPF2,0x3e,-,-,-,0xc2,-,0134,-,2,-,src2:s dst:d,sd,0,-,-,
fdtois,ALOPF2,0x3f,-,-,-,0xc0,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
fxtois,ALOPF2,0x3f,-,-,-,0xc1,-,0134,-,1,-,src2:x dst:s,ds,0,-,-,
fdtoistr,ALOPF2,0x3f,-,-,-,0xc2,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
idtofs,ALOPF2,0x3f,-,-,-,0xc4,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
fdtofs,ALOPF2,0x3f,-,-,-,0xc6,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
fxtofs,ALOPF2,0x3f,-,-,-,0xc7,-,0134,-,1,-,src2:x dst:s,ds,0,-,-,
pfdtois,ALOPF2,0x3f,-,-,-,0xc8,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
pfdtoistr,ALOPF2,0x3f,-,-,-,0xca,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
pfdtofs,ALOPF2,0x3f,-,-,-,0xce,-,0134,-,1,-,src2:d dst:s,ds,0,-,-,
stssd,ALOPF3,0x3f,-,-,-,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fxtoistr,ALOPF2,0x3f,-,-,-,0xc3,-,0134,-,2,-,src2:x dst:s,ds,0,-,-,
udivs,ALOPF1,0x40,-,-,-,-,-,5,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fxaddss,ALOPF1,0x40,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
udivd,ALOPF1,0x41,-,-,-,-,-,5,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fxadddd,ALOPF1,0x41,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:d,ddd,0,-,-,
sdivs,ALOPF1,0x42,-,-,-,-,-,5,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fxaddsx,ALOPF1,0x42,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:x,dsd,0,-,-,
sdivd,ALOPF1,0x43,-,-,-,-,-,5,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fxadddx,ALOPF1,0x43,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:x,ddd,0,-,-,
udivx,ALOPF1,0x44,-,-,-,-,-,5,-,1,-,src1:d src2:s dst:s,dss,0,-,-,
fxaddxs,ALOPF1,0x44,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:s,dds,0,-,-,
umodx,ALOPF1,0x45,-,-,-,-,-,5,-,1,-,src1:d src2:s dst:s,dss,0,-,-,
fxaddxd,ALOPF1,0x45,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:d,ddd,0,-,-,
sdivx,ALOPF1,0x46,-,-,-,-,-,5,-,1,-,src1:d src2:s dst:s,dss,0,-,-,
smodx,ALOPF1,0x47,-,-,-,-,-,5,-,1,-,src1:d src2:s dst:s,dss,0,-,-,
fxaddxx,ALOPF1,0x47,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:x,ddd,0,-,-,
fxsubss,ALOPF1,0x48,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
fxdivss,ALOPF1,0x48,-,-,-,-,-,5,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
fxsubdd,ALOPF1,0x49,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:d,ddd,0,-,-,
fxdivdd,ALOPF1,0x49,-,-,-,-,-,5,-,1,-,src1:x src2:d dst:d,ddd,0,-,-,
fxsubsx,ALOPF1,0x4a,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:x,dsd,0,-,-,
fxdivsx,ALOPF1,0x4a,-,-,-,-,-,5,-,1,-,src1:x src2:s dst:x,dsd,0,-,-,
fxsubdx,ALOPF1,0x4b,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:x,ddd,0,-,-,
fxdivdx,ALOPF1,0x4b,-,-,-,-,-,5,-,1,-,src1:x src2:d dst:x,ddd,0,-,-,
fxsubxs,ALOPF1,0x4c,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:s,dds,0,-,-,
fxdivxs,ALOPF1,0x4c,-,-,-,-,-,5,-,1,-,src1:x src2:x dst:s,dds,0,-,-,
fxsubxd,ALOPF1,0x4d,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:d,ddd,0,-,-,
fxdivxd,ALOPF1,0x4d,-,-,-,-,-,5,-,1,-,src1:x src2:x dst:d,ddd,0,-,-,
fxsubxx,ALOPF1,0x4f,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:x,ddd,0,-,-,
fxdivxx,ALOPF1,0x4f,-,-,-,-,-,5,-,1,-,src1:x src2:x dst:x,ddd,0,-,-,
fxmulss,ALOPF1,0x50,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
fxmuldd,ALOPF1,0x51,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:d,ddd,0,-,-,
fxmulsx,ALOPF1,0x52,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:x,dsd,0,-,-,
fxsqrtisx,ALOPF2,0x52,-,-,-,0xc0,-,5,-,1,-,src2:s dst:x,sd,0,-,-,
fxmuldx,ALOPF1,0x53,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:x,ddd,0,-,-,
fxsqrtidx,ALOPF2,0x53,-,-,-,0xc0,-,5,-,1,-,src2:d dst:x,dd,0,-,-,
fxmulxs,ALOPF1,0x54,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:s,dds,0,-,-,
fxmulxd,ALOPF1,0x55,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:d,ddd,0,-,-,
fxmulxx,ALOPF1,0x57,-,-,-,-,-,0134,-,1,-,src1:x src2:x dst:x,ddd,0,-,-,
fxsqrtixx,ALOPF2,0x57,-,-,-,0xc0,-,5,-,1,-,src2:x dst:x,dd,0,-,-,
fxrsubss,ALOPF1,0x58,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
fxrsubdd,ALOPF1,0x59,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:d,ddd,0,-,-,
fxsqrtuxx,ALOPF1,0x59,-,-,-,-,-,5,-,1,-,src1:x src2:x dst:x,ddd,0,-,-,
fxrsubsx,ALOPF1,0x5a,-,-,-,-,-,0134,-,1,-,src1:x src2:s dst:x,dsd,0,-,-,
fxsqrtusx,ALOPF1,0x5a,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:x,dsd,0,-,-,
fxrsubdx,ALOPF1,0x5b,-,-,-,-,-,0134,-,1,-,src1:x src2:d dst:x,ddd,0,-,-,
fxsqrtudx,ALOPF1,0x5b,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:x,ddd,0,-,-,
movfi,ALOPF2,0x5c,-,-,-,0xc0,-,14,-,1,-,src2:x dst:s,ds,0,-,-,
movfi,ALOPF2,0x5c,-,-,-,0xc0,-,03,-,2,-,src2:x dst:s,ds,0,-,-,
fxsqrttxx,ALOPF1,0x5d,-,-,-,-,-,5,-,1,-,src1:x src2:x dst:x,ddd,0,-,-,
fxsqrttsx,ALOPF1,0x5e,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:x,dsd,0,-,-,
movif,ALOPF1,0x5e,-,-,-,-,-,14,-,1,-,src1:d src2:s dst:x,dsd,0,-,-,
movif,ALOPF1,0x5e,-,-,-,-,-,03,-,2,-,src1:d src2:s dst:x,dsd,0,-,-,
fxsqrttdx,ALOPF1,0x5f,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:x,ddd,0,-,-,
movx,ALOPF2,0x5f,-,-,-,0xc0,-,0134,-,2,-,src2:x dst:x,dd,0,-,-,
movxa,ALOPF2,0x5f,-,-,-,0xc1,-,0134,-,2,-,src2:x dst:x,dd,0,-,-,
movxc,ALOPF2,0x5f,-,-,-,0xc2,-,0134,-,2,-,src2:x dst:x,dd,0,-,-,
fxdivtss,ALOPF1,0x60,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:s,dss,0,-,-,
movts,ALOPF2,0x60,-,-,-,0xc0,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
movtcs,ALOPF2,0x60,-,-,-,0xc1,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
movtrs,ALOPF2,0x60,-,-,-,0xc2,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
movtrcs,ALOPF2,0x60,-,-,-,0xc3,-,0134,-,1,-,src2:s dst:s,ss,0,-,-,
fxdivtdd,ALOPF1,0x61,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:d,ddd,0,-,-,
movtd,ALOPF2,0x61,-,-,-,0xc0,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,dst %ctpr1-3 only in channel 0
movtcd,ALOPF2,0x61,-,-,-,0xc1,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
movtrd,ALOPF2,0x61,-,-,-,0xc2,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
movtrcd,ALOPF2,0x61,-,-,-,0xc3,-,0134,-,1,-,src2:d dst:d,dd,0,-,-,
fxdivtsx,ALOPF1,0x62,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:x,dsd,0,-,-,
getsap,ALOPF2,0x62,-,-,-,0xec,-,01,0+1,1,-,src2:s dst:q,sq,0,-,-,
cudtoap,ALOPF2,0x62,-,-,-,0xf0,-,0134,0+1/3+4,1,-,src2:s dst:q,sq,0,-,-,objdump prints both channels of the pair
gdtoap,ALOPF2,0x62,-,-,-,0xf2,-,0134,0+1/3+4,1,-,src2:s dst:q,sq,0,-,-,
fxdivtdx,ALOPF1,0x63,-,-,-,-,-,5,-,1,-,src1:d src2:x dst:x,ddd,0,-,-,
vfsi,ALOPF1,0x63,-,-,-,-,-,14,-,1,-,src1:s src2:d dst:d,sdd,0,-,-,
getpl,ALOPF2,0x63,-,-,-,0xf0,-,03,-,1,-,src2:s dst:d,sd,0,-,-,dst %ctpr1-3 only in channel 0
ldb,ALOPF1,0x64,-,-,-,-,-,0235,-,1,-,src1:d src2:d dst:d,ddd,1,-,-,
lzcnts,ALOPF2,0x64,-,-,-,0xc0,-,14,-,2,-,src2:s dst:s,ss,0,-,-,
ldh,ALOPF1,0x65,-,-,-,-,-,0235,-,1,-,src1:d src2:d dst:d,ddd,1,-,-,
lzcntd,ALOPF2,0x65,-,-,-,0xc0,-,14,-,2,-,src2:d dst:d,dd,0,-,-,
ldw,ALOPF1,0x66,-,-,-,-,-,0235,-,1,-,src1:d src2:d dst:d,ddd,1,-,-,
popcnts,ALOPF2,0x66,-,-,-,0xc0,-,14,-,2,-,src2:s dst:s,ss,0,-,-,
ldd,ALOPF1,0x67,-,-,-,-,-,0235,-,1,-,src1:d src2:d dst:d,ddd,1,-,-,
popcntd,ALOPF2,0x67,-,-,-,0xc0,-,14,-,2,-,src2:d dst:d,dd,0,-,-,
ldcsb,ALOPF1,0x68,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
vfbgv,ALOPF1,0x68,-,-,-,-,-,14,-,6,-,src1:s src2:s dst:s,sss,0,-,-,
ldcsh,ALOPF1,0x69,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
modbgv,ALOPF2,0x69,-,-,-,0xc0,-,14,-,6,-,src2:s dst:s,ss,0,-,-,
ldcsw,ALOPF1,0x6a,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
mkfsw,ALOPF1,0x6a,-,-,-,-,-,14,-,6,-,src1:s src2:s dst:d,ssd,0,-,-,
ldcsd,ALOPF1,0x6b,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
lddsb,ALOPF1,0x6c,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
lddsh,ALOPF1,0x6d,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
lddsw,ALOPF1,0x6e,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
lddsd,ALOPF1,0x6f,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldesb,ALOPF1,0x70,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldesh,ALOPF1,0x71,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldesw,ALOPF1,0x72,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldesd,ALOPF1,0x73,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldfsb,ALOPF1,0x74,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldfsh,ALOPF1,0x75,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldfsw,ALOPF1,0x76,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldfsd,ALOPF1,0x77,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgsb,ALOPF1,0x78,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgsh,ALOPF1,0x79,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgsw,ALOPF1,0x7a,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgsd,ALOPF1,0x7b,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldssb,ALOPF1,0x7c,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldssh,ALOPF1,0x7d,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldssw,ALOPF1,0x7e,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldssd,ALOPF1,0x7f,-,-,-,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
pminub,ALOPF11,0x00,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
punpckhbh,ALOPF11,0x00,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pminsh,ALOPF11,0x01,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
punpcklbh,ALOPF11,0x01,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stq,ALOPF13,0x01,EXT,0x01,0xc0,-,-,25,2+5,5,-,src1:d src2:d src3:q,ddq,1,-,-,objdump prints both channels of the pair
pmaxub,ALOPF11,0x02,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
punpckhhw,ALOPF11,0x02,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stcsq,ALOPF13,0x02,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
pmaxsh,ALOPF11,0x03,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
punpcklhw,ALOPF11,0x03,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stdsq,ALOPF13,0x03,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
punpckhwd,ALOPF11,0x04,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stesq,ALOPF13,0x04,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
pminsb,ALOPF11,0x04,EXT,0x01,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
punpcklwd,ALOPF11,0x05,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stfsq,ALOPF13,0x05,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
pminuh,ALOPF11,0x05,EXT,0x01,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
pmovmskps,ALOPF11,0x06,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stgsq,ALOPF13,0x06,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
pmaxsb,ALOPF11,0x06,EXT,0x01,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
pmovmskpd,ALOPF11,0x07,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stssq,ALOPF13,0x07,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
pmaxuh,ALOPF11,0x07,EXT,0x01,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
paddb,ALOPF11,0x08,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
packsshb,ALOPF11,0x08,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
gettags,ALOPF12,0x08,EXT,0x01,0xc0,0xc0,-,25,-,1,-,src2:s dst:s,ss,0,-,-,
paddh,ALOPF11,0x09,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
packushb,ALOPF11,0x09,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
gettagd,ALOPF12,0x09,EXT,0x01,0xc0,0xc0,-,25,-,1,-,src2:d dst:s,ds,0,-,-,
paddsb,ALOPF11,0x0a,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
puttags,ALOPF11,0x0a,EXT,0x01,0xc0,-,-,25,-,1,-,src1:s src2:s dst:s,sss,1,-,-,
packsswh,ALOPF11,0x0a,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
paddsh,ALOPF11,0x0b,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
puttagd,ALOPF11,0x0b,EXT,0x01,0xc0,-,-,25,-,1,-,src1:d src2:s dst:d,dsd,1,-,-,
pmovmskb,ALOPF11,0x0b,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
paddusb,ALOPF11,0x0c,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psrlqh,ALOPF11_LIT8,0x0c,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:d,ddd,0,-,-,lit8 useful max 7
paddush,ALOPF11,0x0d,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psrlql,ALOPF11_LIT8,0x0d,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:d,ddd,0,-,-,lit8 useful max 15
paddw,ALOPF11,0x0e,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psllqh,ALOPF11_LIT8,0x0e,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:d,ddd,0,-,-,lit8 useful max 15
paddd,ALOPF11,0x0f,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psllql,ALOPF11_LIT8,0x0f,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:d,ddd,0,-,-,lit8 useful max 7
psubb,ALOPF11,0x10,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psrlw,ALOPF11,0x10,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psubh,ALOPF11,0x11,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psrlh,ALOPF11,0x11,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psubsb,ALOPF11,0x12,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psraw,ALOPF11,0x12,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psubsh,ALOPF11,0x13,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psrah,ALOPF11,0x13,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psubusb,ALOPF11,0x14,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psllw,ALOPF11,0x14,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psubush,ALOPF11,0x15,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psllh,ALOPF11,0x15,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psubw,ALOPF11,0x16,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pshufw,ALOPF11_LIT8,0x16,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:d,ddd,0,-,-,lit8 useful max 15
psubd,ALOPF11,0x17,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pshufh,ALOPF12_PSHUFH,0x17,EXT,0x01,lit8,0xc0,-,14,-,1,-,src2:d lit8 dst:d,dd,0,-,-,
pmulhh,ALOPF11,0x18,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pcmpeqb,ALOPF11,0x18,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pmullh,ALOPF11,0x19,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pcmpeqh,ALOPF11,0x19,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pmaddh,ALOPF11,0x1a,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pcmpeqw,ALOPF11,0x1a,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pmulhuh,ALOPF11,0x1b,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pcmpgtb,ALOPF11,0x1b,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
strd,ALOPF13,0x1b,EXT,0x01,0xc0,-,-,25,-,1,-,src1:d src2:d src3:d,ddd,1,-,-,
staab,ALOPF10,0x1c,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,src3:s aad aasti,s,1,-,-,
psadbw,ALOPF11,0x1c,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pcmpgth,ALOPF11,0x1c,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
staah,ALOPF10,0x1d,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,src3:s aad aasti,s,1,-,-,
pcmpgtw,ALOPF11,0x1d,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pmulubhh,ALOPF11,0x1d,EXT,0x01,0xc0,-,-,14,-,2,-,src1:d src2:d dst:d,ddd,0,-,-,
staaw,ALOPF10,0x1e,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,src3:s aad aasti,s,1,-,-,
aaurw,AAURW,0x1e,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,src3:s aaureg,s,0,-,-,
pavgusb,ALOPF11,0x1e,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pextrh,ALOPF11_LIT8,0x1e,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:s,dds,0,-,-,lit8 useful max 7
staad,ALOPF10,0x1f,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,src3:d aad aasti,d,1,-,-,
aaurwd,AAURW,0x1f,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,src3:d aaureg,d,0,-,-,
pavgush,ALOPF11,0x1f,EXT,0x01,0xc0,-,-,03,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pinsh,ALOPF11_LIT8,0x1f,EXT,0x01,lit8,-,-,14,-,1,-,src1:d src2:d lit8 dst:d,ddd,0,-,-,lit8 useful max 4
muls,ALOPF11,0x20,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
muld,ALOPF11,0x21,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
umulx,ALOPF11,0x22,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:s src2:s dst:d,ssd,0,-,-,
smulx,ALOPF11,0x23,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:s src2:s dst:d,ssd,0,-,-,
gettc,ALOPF12,0x24,EXT,0x01,0xc0,0xc0,-,0,-,1,-,src2:s dst:d,sd,0,-,-,
stgdb,ALOPF13,0x24,EXT,0x01,0xc0,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
fscales,ALOPF11,0x24,EXT,0x01,0xc0,-,-,14,-,4,-,src1:s src2:s dst:s,sss,0,-,-,
puttc,ALOPF11,0x25,EXT,0x01,0xc0,-,-,0,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stgdh,ALOPF13,0x25,EXT,0x01,0xc0,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
puttst,ALOPF12,0x25,EXT,0x01,0xc0,0xc0,-,3,-,3,-,src2:d dst:d,dd,0,-,-,
fscaled,ALOPF11,0x25,EXT,0x01,0xc0,-,-,14,-,4,-,src1:d src2:s dst:d,dsd,0,-,-,
invtc,ALOPF12,0x26,EXT,0x01,0xc0,0xc0,-,0,-,1,-,src2:s dst:d,sd,0,-,-,
stgdw,ALOPF13,0x26,EXT,0x01,0xc0,-,-,25,-,1,-,src1:s src2:s src3:s,sss,1,-,-,
pmullw,ALOPF11,0x26,EXT,0x01,0xc0,-,-,14,-,5,-,src1:d src2:d dst:d,ddd,0,-,-,
stgdd,ALOPF13,0x27,EXT,0x01,0xc0,-,-,25,-,1,-,src1:s src2:s src3:d,ssd,1,-,-,
fxscalesx,ALOPF11,0x27,EXT,0x01,0xc0,-,-,14,-,4,-,src1:x src2:s dst:x,dsd,0,-,-,
fxcmpodsf,ALOPF11,0x28,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
fxcmpudsf,ALOPF11,0x28,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:x src2:s dst:s,dss,0,-,-,
stapb,ALOPF13,0x28,EXT,0x01,0xc0,-,-,25,-,1,-,src1:q src2:s src3:s,qss,1,-,-,
fxcmpoddf,ALOPF11,0x29,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:x src2:d dst:s,dds,0,-,-,
fxcmpuddf,ALOPF11,0x29,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:x src2:d dst:s,dds,0,-,-,
staph,ALOPF13,0x29,EXT,0x01,0xc0,-,-,25,-,1,-,src1:q src2:s src3:s,qss,1,-,-,
stapw,ALOPF13,0x2a,EXT,0x01,0xc0,-,-,25,-,1,-,src1:q src2:s src3:s,qss,1,-,-,
fxcmpodxf,ALOPF11,0x2b,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:x src2:x dst:s,dds,0,-,-,
fxcmpudxf,ALOPF11,0x2b,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:x src2:x dst:s,dds,0,-,-,
stapd,ALOPF13,0x2b,EXT,0x01,0xc0,-,-,25,-,1,-,src1:q src2:s src3:d,qsd,1,-,-,
fcmpeqs,ALOPF11,0x2c,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmplts,ALOPF11,0x2c,EXT,0x01,0xc1,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmples,ALOPF11,0x2c,EXT,0x01,0xc2,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmpuods,ALOPF11,0x2c,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmpneqs,ALOPF11,0x2c,EXT,0x01,0xc4,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmpnlts,ALOPF11,0x2c,EXT,0x01,0xc5,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmpnles,ALOPF11,0x2c,EXT,0x01,0xc6,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmpods,ALOPF11,0x2c,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stodrb,ALOPF13,0x2c,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
fcmpeqd,ALOPF11,0x2d,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpltd,ALOPF11,0x2d,EXT,0x01,0xc1,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpled,ALOPF11,0x2d,EXT,0x01,0xc2,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpuodd,ALOPF11,0x2d,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpneqd,ALOPF11,0x2d,EXT,0x01,0xc4,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpnltd,ALOPF11,0x2d,EXT,0x01,0xc5,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpnled,ALOPF11,0x2d,EXT,0x01,0xc6,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fcmpodd,ALOPF11,0x2d,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodrh,ALOPF13,0x2d,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
fcmpodsf,ALOPF11,0x2e,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
fcmpudsf,ALOPF11,0x2e,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
stodrw,ALOPF13,0x2e,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
fcmpoddf,ALOPF11,0x2f,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:d src2:d dst:s,dds,0,-,-,
fcmpuddf,ALOPF11,0x2f,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:d src2:d dst:s,dds,0,-,-,
stodrd,ALOPF13,0x2f,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:d,qsd,1,-,-,
pfadds,ALOPF11,0x30,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodwb,ALOPF13,0x30,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
pfadds,ALOPF11,0x30,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
pfaddd,ALOPF11,0x31,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodwh,ALOPF13,0x31,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
pfaddd,ALOPF11,0x31,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
pfsubs,ALOPF11,0x32,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodww,ALOPF13,0x32,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
pfsubs,ALOPF11,0x32,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
pfsubd,ALOPF11,0x33,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodwd,ALOPF13,0x33,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:d,qsd,1,-,-,
pfsubd,ALOPF11,0x33,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
pfmins,ALOPF11,0x34,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodpb,ALOPF13,0x34,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
pfmind,ALOPF11,0x35,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodph,ALOPF13,0x35,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
pfmaxs,ALOPF11,0x36,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodpw,ALOPF13,0x36,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:s,qss,1,-,-,
pfmaxd,ALOPF11,0x37,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodpd,ALOPF13,0x37,EXT,0x01,0xc0,-,-,25,-,1,2,src1:q src2:s src3:d,qsd,1,-,-,
pfmuls,ALOPF11,0x38,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfmuls,ALOPF11,0x38,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
pfmuld,ALOPF11,0x39,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stgdq,ALOPF13,0x39,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:s src2:s src3:q,ssq,1,-,-,
pfcmpeqs,ALOPF11,0x3a,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmplts,ALOPF11,0x3a,EXT,0x01,0xc1,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmples,ALOPF11,0x3a,EXT,0x01,0xc2,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpuods,ALOPF11,0x3a,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpneqs,ALOPF11,0x3a,EXT,0x01,0xc4,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpnlts,ALOPF11,0x3a,EXT,0x01,0xc5,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpnles,ALOPF11,0x3a,EXT,0x01,0xc6,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpods,ALOPF11,0x3a,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stapq,ALOPF13,0x3a,EXT,0x01,0xc0,-,-,25,2+5,1,-,src1:q src2:s src3:q,qsq,1,-,-,
pfcmpeqd,ALOPF11,0x3b,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpltd,ALOPF11,0x3b,EXT,0x01,0xc1,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpled,ALOPF11,0x3b,EXT,0x01,0xc2,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpuodd,ALOPF11,0x3b,EXT,0x01,0xc3,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpneqd,ALOPF11,0x3b,EXT,0x01,0xc4,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpnltd,ALOPF11,0x3b,EXT,0x01,0xc5,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpnled,ALOPF11,0x3b,EXT,0x01,0xc6,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfcmpodd,ALOPF11,0x3b,EXT,0x01,0xc7,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
stodrq,ALOPF13,0x3b,EXT,0x01,0xc0,-,-,25,2+5,1,2,src1:q src2:s src3:q,qsq,1,-,-,objdump prints both channels of the pair
stodwq,ALOPF13,0x3c,EXT,0x01,0xc0,-,-,25,2+5,1,2,src1:q src2:s src3:q,qsq,1,-,-,objdump prints both channels of the pair
rws,ALOPF15,0x3c,EXT,0x01,0xc0,0xc0,-,0,-,1,-,src2:s sreg@7-0,s,0,5,-,
stodpq,ALOPF13,0x3d,EXT,0x01,0xc0,-,-,25,2+5,1,2,src1:q src2:s src3:q,qsq,1,-,-,objdump prints both channels of the pair
rwd,ALOPF15,0x3d,EXT,0x01,0xc0,0xc0,-,0,-,1,-,src2:d sreg@7-0,d,0,5,-,
rrs,ALOPF16,0x3e,EXT,0x01,0xc0,-,-,0,-,1,-,sreg@23-16 dst:s,s,0,-,-,als[15:8]=0xc0
staaq,ALOPF10,0x3f,EXT,0x01,0xc0,opce1(16b),-,25,2+5,1,-,src3:q aad aasti,q,1,-,-,
aaurwq,AAURW,0x3f,EXT,0x01,0xc0,opce1(16b),-,25,2+5,1,-,src3:q aaureg,q,0,-,-,
rrd,ALOPF16,0x3f,EXT,0x01,0xc0,-,-,0,-,1,-,sreg@23-16 dst:d,d,0,-,-,als[15:8]=0xc0
pmrgp,ALOPF11_MRG,0x40,EXT,0x01,0xc0,-,-,0134,-,6,-,src1:d src2:d dst:d mrgpred,ddd,0,-,-,
ldq,ALOPF11,0x41,EXT,0x01,0xc0,-,-,0235,0+2/3+5,5,-,src1:d src2:d dst:q,ddq,1,-,-,
ldcsq,ALOPF11,0x42,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:d src2:d dst:q,ddq,1,-,-,
lddsq,ALOPF11,0x43,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:d src2:d dst:q,ddq,1,-,-,
ldesq,ALOPF11,0x44,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:s src2:s dst:q,ssq,1,-,-,
ldfsq,ALOPF11,0x45,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:d src2:d dst:q,ddq,1,-,-,
ldgsq,ALOPF11,0x46,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:d src2:d dst:q,ddq,1,-,-,
ldssq,ALOPF11,0x47,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:d src2:d dst:q,ddq,1,-,-,
fdivs,ALOPF11,0x48,EXT,0x01,0xc0,-,-,5,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
pandd,ALOPF11,0x48,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fdivd,ALOPF11,0x49,EXT,0x01,0xc0,-,-,5,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pandnd,ALOPF11,0x49,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pord,ALOPF11,0x4a,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfdivs,ALOPF11,0x4a,EXT,0x01,0xc0,-,-,5,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
pxord,ALOPF11,0x4b,EXT,0x01,0xc0,-,-,0134,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfdivd,ALOPF11,0x4b,EXT,0x01,0xc0,-,-,5,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
psrld,ALOPF11,0x4c,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
fsqrts,ALOPF12,0x4c,EXT,0x01,0xc0,0xc0,-,5,-,1,-,src2:s dst:s,ss,0,-,-,
fsqrtid,ALOPF12,0x4d,EXT,0x01,0xc0,0xc0,-,5,-,1,-,src2:d dst:d,dd,0,-,-,
pcmpeqd,ALOPF11,0x4d,EXT,0x01,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
pslld,ALOPF11,0x4e,EXT,0x01,0xc0,-,-,14,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
pfsqrts,ALOPF12,0x4e,EXT,0x01,0xc0,0xc0,-,5,-,1,-,src2:s dst:s,ss,0,-,-,
pcmpgtd,ALOPF11,0x4f,EXT,0x01,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
aptoap,ALOPF11,0x50,EXT,0x01,0xc0,-,-,0134,0+1/3+4,1,-,src1:q src2:s dst:q,qsq,0,-,-,
frcps,ALOPF12,0x50,EXT,0x01,0xc0,0xc0,-,5,-,1,-,src2:s dst:s,ss,0,-,-,
fsqrttd,ALOPF11,0x51,EXT,0x01,0xc0,-,-,5,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
aptoapb,ALOPF11,0x51,EXT,0x01,0xc0,-,-,0134,0+1/3+4,1,-,src1:q src2:s dst:q,qsq,0,-,-,
getva,ALOPF11,0x52,EXT,0x01,0xc0,-,-,03,-,1,-,src1:q src2:s dst:d,qsd,0,-,-,
pfsqrttd,ALOPF11,0x53,EXT,0x01,0xc0,-,-,5,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
tdtomp,ALOPF11,0x53,EXT,0x01,0xc0,-,-,0134,-,1,2,src1:d src2:d dst:d,ddd,0,-,-,
ibranchd,ALOPF12_IBRANCHD,0x53,EXT,0x01,0xc0,0xc0,-,0,-,6,-,src2:d dst:d,dd,0,-,-,condition comes from SS.ctcond, SS.ctop=0
odtoap,ALOPF11,0x54,EXT,0x01,0xc0,-,-,0134,0+1/3+4,1,2,src1:q src2:d dst:q,qdq,0,-,-,
frsqrts,ALOPF12,0x54,EXT,0x01,0xc0,0xc0,-,5,-,1,-,src2:s dst:s,ss,0,-,-,
icalld,ALOPF12_ICALLD,0x54,EXT,0x01,0xc0,wbs,-,0,-,6,-,wbs src2:d dst:d,dd,0,-,-,condition comes from SS.ctcond, SS.ctop=0
cast,ALOPF11,0x55,EXT,0x01,0xc0,-,-,0134,0+1/3+4,1,2,src1:q src2:q dst:q,qqq,0,-,-,
gettd,ALOPF12,0x56,EXT,0x01,0xc0,0xc0,-,03,-,1,2,src2:d dst:d,dd,0,-,-,
movtq,ALOPF22,0x57,EXT,0x01,0xc0,0xc0,-,0134,0+1/3+4,1,-,src2:q dst:q,qq,0,-,-,
movtcq,ALOPF22,0x57,EXT,0x01,0xc0,0xc1,-,0134,0+1/3+4,1,-,src2:q dst:q,qq,0,-,-,objdump prints both channels of the pair
movtrq,ALOPF22,0x57,EXT,0x01,0xc0,0xc2,-,0134,0+1/3+4,1,-,src2:q dst:q,qq,0,-,-,objdump prints both channels of the pair
movtrcq,ALOPF22,0x57,EXT,0x01,0xc0,0xc3,-,0134,0+1/3+4,1,-,src2:q dst:q,qq,0,-,-,objdump prints both channels of the pair
getsp,ALOPF12,0x58,EXT,0x01,0xc0,0xec,-,03,-,1,-,src2:s dst:d,sd,0,-,-,
mpsadbh,ALOPF11,0x58,EXT,0x01,0xc0,-,-,14,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
getsod,ALOPF12,0x5a,EXT,0x01,0xc0,0xec,-,0134,0+1/3+4,1,2,src2:q dst:q,qq,0,-,-,objdump prints both channels of the pair
ldrd,ALOPF11,0x5b,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:d src2:d dst:d,ddd,0,-,-,
ldaab,ALOPF19,0x5c,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,aad aasti dst:s,s,1,-,-,
ldaah,ALOPF19,0x5d,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,aad aasti dst:s,s,1,-,-,
ldaaw,ALOPF19,0x5e,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,aad aasti dst:s,s,1,-,-,
aaurr,AAURR,0x5e,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,aaureg dst:s,s,0,-,-,
ldaad,ALOPF19,0x5f,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,aad aasti dst:d,d,1,-,-,
aaurrd,AAURR,0x5f,EXT,0x01,0xc0,opce1(16b),-,25,-,1,-,aaureg dst:d,d,0,-,-,
ldcudb,ALOPF11,0x60,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
addcd,ALOPF21,0x60,EXT,0x01,src3,-,-,14,-,5,-,src1:d src2:d src3:s dst:d,ddsd,0,-,-,
ldcudh,ALOPF11,0x61,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
addcd_c,ALOPF21,0x61,EXT,0x01,src3,-,-,14,-,5,-,src1:d src2:d src3:s dst:d,ddsd,0,-,-,
ldcudw,ALOPF11,0x62,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
subcd,ALOPF21,0x62,EXT,0x01,src3,-,-,14,-,5,-,src1:d src2:d src3:s dst:d,ddsd,0,-,-,
ldcudd,ALOPF11,0x63,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
subcd_c,ALOPF21,0x63,EXT,0x01,src3,-,-,14,-,5,-,src1:d src2:d src3:s dst:d,ddsd,0,-,-,
ldgdb,ALOPF11,0x64,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgdh,ALOPF11,0x65,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgdw,ALOPF11,0x66,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldgdd,ALOPF11,0x67,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:s src2:s dst:d,ssd,1,-,-,
ldapb,ALOPF11,0x68,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:q src2:s dst:d,qsd,1,-,-,
pmaddubsh,ALOPF11,0x68,EXT,0x01,0xc0,-,-,14,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldaph,ALOPF11,0x69,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:q src2:s dst:d,qsd,1,-,-,
pmulhrsh,ALOPF11,0x69,EXT,0x01,0xc0,-,-,14,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldapw,ALOPF11,0x6a,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:q src2:s dst:d,qsd,1,-,-,
phminposuh,ALOPF11,0x6a,EXT,0x01,0xc0,-,-,14,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldapd,ALOPF11,0x6b,EXT,0x01,0xc0,-,-,0235,-,1,-,src1:q src2:s dst:d,qsd,1,-,-,
packuswh,ALOPF11,0x6b,EXT,0x01,0xc0,-,-,14,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodrb,ALOPF11,0x6c,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
fstoifs,ALOPF11,0x6c,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:s src2:s dst:s,sss,0,-,-,
ldodrh,ALOPF11,0x6d,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
fdtoifd,ALOPF11,0x6d,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodrw,ALOPF11,0x6e,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
pfstoifs,ALOPF11,0x6e,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodrd,ALOPF11,0x6f,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
pfdtoifd,ALOPF11,0x6f,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodwb,ALOPF11,0x70,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
umulhd,ALOPF11,0x70,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodwh,ALOPF11,0x71,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
smulhd,ALOPF11,0x71,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodww,ALOPF11,0x72,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
pfhadds,ALOPF11,0x72,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
pfhadds,ALOPF11,0x72,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
ldodwd,ALOPF11,0x73,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
pfhsubs,ALOPF11,0x73,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
pfhsubs,ALOPF11,0x73,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
ldodpb,ALOPF11,0x74,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
getfzs,ALOPF11,0x74,EXT,0x01,0xc0,-,-,012345,-,5,-,src1:s src2:s dst:s,sss,0,-,-,
ldodph,ALOPF11,0x75,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
getfzd,ALOPF11,0x75,EXT,0x01,0xc0,-,-,012345,-,5,-,src1:d src2:d dst:d,ddd,0,-,-,
ldodpw,ALOPF11,0x76,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
ldodpd,ALOPF11,0x77,EXT,0x01,0xc0,-,-,0235,-,1,2,src1:q src2:s dst:d,qsd,1,-,-,
pfaddsubs,ALOPF11,0x77,EXT,0x01,0xc0,-,-,0134,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
pfaddsubs,ALOPF11,0x77,EXT,0x01,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,assembler for iset 4 stores the ALES2/5 word even when it equals 0x01c0
ldcudq,ALOPF11,0x78,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:s src2:s dst:q,ssq,1,-,-,
ldgdq,ALOPF11,0x79,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:s src2:s dst:q,ssq,1,-,-,
ldapq,ALOPF11,0x7a,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,-,src1:q src2:s dst:q,qsq,1,-,-,
ldodrq,ALOPF11,0x7b,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,2,src1:q src2:s dst:q,qsq,1,-,-,objdump prints both channels of the pair
ldodwq,ALOPF11,0x7c,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,2,src1:q src2:s dst:q,qsq,1,-,-,objdump prints both channels of the pair
ldodpq,ALOPF11,0x7d,EXT,0x01,0xc0,-,-,0235,0+2/3+5,1,2,src1:q src2:s dst:q,qsq,1,-,-,objdump prints both channels of the pair
ldaaq,ALOPF19,0x7f,EXT,0x01,0xc0,opce1(16b),-,25,2+5,1,-,aad aasti dst:q,q,1,-,-,
aaurrq,AAURR,0x7f,EXT,0x01,0xc0,opce1(16b),-,25,2+5,1,-,aaureg dst:q,q,0,-,-,
qpsrlw,ALOPF11,0x00,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsrlh,ALOPF11,0x01,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsraw,ALOPF11,0x02,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsrah,ALOPF11,0x03,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsllw,ALOPF11,0x04,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsllh,ALOPF11,0x05,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsrld,ALOPF11,0x06,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpslld,ALOPF11,0x07,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
qpand,ALOPF11,0x08,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpandn,ALOPF11,0x09,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpor,ALOPF11,0x0a,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpxor,ALOPF11,0x0b,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpminuw,ALOPF11,0x0c,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpminsw,ALOPF11,0x0d,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaxuw,ALOPF11,0x0e,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaxsw,ALOPF11,0x0f,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
psrlw,ALOPF11,0x10,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
psrlh,ALOPF11,0x11,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stmqp,ALOPF13,0x11,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
psraw,ALOPF11,0x12,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stcsmqp,ALOPF13,0x12,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
psrah,ALOPF11,0x13,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stdsmqp,ALOPF13,0x13,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
psllw,ALOPF11,0x14,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stesmqp,ALOPF13,0x14,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:s src2:s src3:p,ssp,1,-,-,
psllh,ALOPF11,0x15,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stfsmqp,ALOPF13,0x15,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
psrcw,ALOPF11,0x16,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:d src2:d dst:d,ddd,0,-,-,
stgsmqp,ALOPF13,0x16,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
psrcd,ALOPF11,0x17,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:d src2:d dst:d,ddd,0,-,-,
stssmqp,ALOPF13,0x17,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
qpcmpeqd,ALOPF11,0x18,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qphaddh,ALOPF11,0x19,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
stgdmqp,ALOPF13,0x19,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:s src2:s src3:p,ssp,1,-,-,
qphaddw,ALOPF11,0x1a,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
stapmqp,ALOPF13,0x1a,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:q src2:s src3:p,qsp,1,-,-,
qphaddsh,ALOPF11,0x1b,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpgtd,ALOPF11,0x1c,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qphsubh,ALOPF11,0x1d,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qphsubw,ALOPF11,0x1e,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qphsubsh,ALOPF11,0x1f,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
pminuw,ALOPF11,0x20,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
staaqp,ALOPF10,0x20,EXT1,0x02,0xc0,opce1(16b),-,25,-,5,-,src3:p aad aasti,p,1,-,-,
pminsw,ALOPF11,0x21,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stqp,ALOPF13,0x21,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
pmaxuw,ALOPF11,0x22,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stcsqp,ALOPF13,0x22,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
pmaxsw,ALOPF11,0x23,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stdsqp,ALOPF13,0x23,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
stesqp,ALOPF13,0x24,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:s src2:s src3:p,ssp,1,-,-,
stfsqp,ALOPF13,0x25,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
qpsrad,ALOPF11,0x25,EXT1,0x02,0xc0,-,-,0134,-,6,-,src1:p src2:d dst:p,pdp,0,-,-,
qpsrcw,ALOPF11,0x26,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
stgsqp,ALOPF13,0x26,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
qpsrcd,ALOPF11,0x27,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:d dst:p,pdp,0,-,-,
stssqp,ALOPF13,0x27,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
pcmpeqbop,ALOPF17,0x28,EXT1,0x02,0xc0,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqhop,ALOPF17,0x28,EXT1,0x02,0xc1,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqwop,ALOPF17,0x28,EXT1,0x02,0xc2,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqdop,ALOPF17,0x28,EXT1,0x02,0xc3,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgtbop,ALOPF17,0x28,EXT1,0x02,0xc4,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgthop,ALOPF17,0x28,EXT1,0x02,0xc5,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgtwop,ALOPF17,0x28,EXT1,0x02,0xc6,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgtdop,ALOPF17,0x28,EXT1,0x02,0xc7,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqbap,ALOPF17,0x28,EXT1,0x02,0xc8,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqhap,ALOPF17,0x28,EXT1,0x02,0xc9,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqwap,ALOPF17,0x28,EXT1,0x02,0xca,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpeqdap,ALOPF17,0x28,EXT1,0x02,0xcb,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgtbap,ALOPF17,0x28,EXT1,0x02,0xcc,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgthap,ALOPF17,0x28,EXT1,0x02,0xcd,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgtwap,ALOPF17,0x28,EXT1,0x02,0xce,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
pcmpgtdap,ALOPF17,0x28,EXT1,0x02,0xcf,-,-,03,-,6,-,src1:d src2:d pdst:b,dd,0,2,-,
phaddh,ALOPF11,0x29,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stgdqp,ALOPF13,0x29,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:s src2:s src3:p,ssp,1,-,-,
phaddw,ALOPF11,0x2a,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
stapqp,ALOPF13,0x2a,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:q src2:s src3:p,qsp,1,-,-,
phaddsh,ALOPF11,0x2b,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
strqp,ALOPF13,0x2b,EXT1,0x02,0xc0,-,-,25,-,5,-,src1:d src2:d src3:p,ddp,1,-,-,
qpcmpeqbop,ALOPF17,0x2c,EXT1,0x02,0xc0,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqhop,ALOPF17,0x2c,EXT1,0x02,0xc1,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqwop,ALOPF17,0x2c,EXT1,0x02,0xc2,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqdop,ALOPF17,0x2c,EXT1,0x02,0xc3,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgtbop,ALOPF17,0x2c,EXT1,0x02,0xc4,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgthop,ALOPF17,0x2c,EXT1,0x02,0xc5,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgtwop,ALOPF17,0x2c,EXT1,0x02,0xc6,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgtdop,ALOPF17,0x2c,EXT1,0x02,0xc7,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqbap,ALOPF17,0x2c,EXT1,0x02,0xc8,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqhap,ALOPF17,0x2c,EXT1,0x02,0xc9,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqwap,ALOPF17,0x2c,EXT1,0x02,0xca,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpeqdap,ALOPF17,0x2c,EXT1,0x02,0xcb,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgtbap,ALOPF17,0x2c,EXT1,0x02,0xcc,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgthap,ALOPF17,0x2c,EXT1,0x02,0xcd,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgtwap,ALOPF17,0x2c,EXT1,0x02,0xce,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
qpcmpgtdap,ALOPF17,0x2c,EXT1,0x02,0xcf,-,-,03,-,6,-,src1:p src2:p pdst:b,pp,0,2,-,
phsubh,ALOPF11,0x2d,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
phsubw,ALOPF11,0x2e,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
phsubsh,ALOPF11,0x2f,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
psignb,ALOPF11,0x30,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
fadds,ALOPF11,0x30,EXT1,0x02,0xc0,-,-,25,-,4,-,src1:s src2:s dst:s,sss,0,-,-,
psignh,ALOPF11,0x31,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
faddd,ALOPF11,0x31,EXT1,0x02,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,
psignw,ALOPF11,0x32,EXT1,0x02,0xc0,-,-,03,-,3,-,src1:d src2:d dst:d,ddd,0,-,-,
fsubs,ALOPF11,0x32,EXT1,0x02,0xc0,-,-,25,-,4,-,src1:s src2:s dst:s,sss,0,-,-,
fsubd,ALOPF11,0x33,EXT1,0x02,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,
qpchecks,ALOPF11,0x33,EXT1,0x02,0xc0,-,-,03,-,6,-,src1:s src2:s dst:s,sss,0,-,-,
qpcheckd,ALOPF11,0x33,EXT1,0x02,0xc1,-,-,03,-,6,-,src1:d src2:d dst:d,ddd,0,-,-,
qpcheckq,ALOPF11,0x33,EXT1,0x02,0xc2,-,-,03,-,6,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmsk2sgnb,ALOPF11,0x34,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:s dst:p,psp,0,-,-,
qpcext_0x00,ALOPF12,0x35,EXT1,0x02,0xc0,0xc0,-,0134,-,6,-,src2:d dst:p,dp,0,-,-,
qpcext_0x7f,ALOPF12,0x35,EXT1,0x02,0xc2,0xc0,-,0134,-,6,-,src2:d dst:p,dp,0,-,-,
qpcext_0x80,ALOPF12,0x35,EXT1,0x02,0xc4,0xc0,-,0134,-,6,-,src2:d dst:p,dp,0,-,-,
qpcext_0xff,ALOPF12,0x35,EXT1,0x02,0xc6,0xc0,-,0134,-,6,-,src2:d dst:p,dp,0,-,-,
fmuls,ALOPF11,0x38,EXT1,0x02,0xc0,-,-,25,-,4,-,src1:s src2:s dst:s,sss,0,-,-,
qpsignb,ALOPF11,0x38,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
fmuld,ALOPF11,0x39,EXT1,0x02,0xc0,-,-,25,-,4,-,src1:d src2:d dst:d,ddd,0,-,-,
qpsignh,ALOPF11,0x39,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsignw,ALOPF11,0x3a,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsgn2mskb,ALOPF12,0x3c,EXT1,0x02,0xc0,0xc0,-,0134,-,5,-,src2:p dst:s,ps,0,-,-,
qppackdl,ALOPF11,0x3d,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:d src2:d dst:p,ddp,0,-,-,
qpswitchw,ALOPF12,0x3e,EXT1,0x02,0xc0,0xc0,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpswitchd,ALOPF12,0x3f,EXT1,0x02,0xc0,0xc0,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpminub,ALOPF11,0x40,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpminsh,ALOPF11,0x41,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaxub,ALOPF11,0x42,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaxsh,ALOPF11,0x43,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpminsb,ALOPF11,0x44,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpminuh,ALOPF11,0x45,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaxsb,ALOPF11,0x46,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaxuh,ALOPF11,0x47,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddb,ALOPF11,0x48,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpacksshb,ALOPF11,0x48,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddh,ALOPF11,0x49,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpackushb,ALOPF11,0x49,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddsb,ALOPF11,0x4a,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpacksswh,ALOPF11,0x4a,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddsh,ALOPF11,0x4b,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpackuswh,ALOPF11,0x4b,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddusb,ALOPF11,0x4c,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddush,ALOPF11,0x4d,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddw,ALOPF11,0x4e,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpaddd,ALOPF11,0x4f,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubb,ALOPF11,0x50,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubh,ALOPF11,0x51,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubsb,ALOPF11,0x52,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubsh,ALOPF11,0x53,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubusb,ALOPF11,0x54,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubush,ALOPF11,0x55,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubw,ALOPF11,0x56,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsubd,ALOPF11,0x57,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpeqb,ALOPF11,0x58,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmulhh,ALOPF11,0x58,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpeqh,ALOPF11,0x59,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmullh,ALOPF11,0x59,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpeqw,ALOPF11,0x5a,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmaddh,ALOPF11,0x5a,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpgtb,ALOPF11,0x5b,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmulhuh,ALOPF11,0x5b,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpgth,ALOPF11,0x5c,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpsadbw,ALOPF11,0x5c,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpcmpgtw,ALOPF11,0x5d,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmulubhh,ALOPF11,0x5d,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:d src2:p dst:p,dpp,0,-,-,
qpavgusb,ALOPF11,0x5e,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpmullw,ALOPF11,0x5e,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpavgush,ALOPF11,0x5f,EXT1,0x02,0xc0,-,-,03,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
ldaaqp,ALOPF19,0x60,EXT1,0x02,0xc0,opce1(16b),-,25,-,5,-,aad aasti dst:p,p,1,-,-,
qpmrgp,ALOPF11_MRG,0x60,EXT1,0x02,0xc0,-,-,0134,-,6,-,src1:p src2:p dst:p mrgpred,ppp,0,-,-,
ldqp,ALOPF11,0x61,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
ldcsqp,ALOPF11,0x62,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
lddsqp,ALOPF11,0x63,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
ldesqp,ALOPF11,0x64,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:s src2:s dst:p,ssp,1,-,-,
ldfsqp,ALOPF11,0x65,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
ldgsqp,ALOPF11,0x66,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
ldssqp,ALOPF11,0x67,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
qpmaddubsh,ALOPF11,0x68,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
ldcudqp,ALOPF11,0x68,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:s src2:s dst:p,ssp,1,-,-,
qpmulhrsh,ALOPF11,0x69,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
ldgdqp,ALOPF11,0x69,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:s src2:s dst:p,ssp,1,-,-,
qphminposuh,ALOPF11,0x6a,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:p dst:d,ppd,0,-,-,
ldapqp,ALOPF11,0x6a,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:q src2:s dst:p,qsp,1,-,-,
qpmpsadbh,ALOPF11,0x6b,EXT1,0x02,0xc0,-,-,14,-,5,-,src1:p src2:s dst:p,psp,0,-,-,
ldrqp,ALOPF11,0x6b,EXT1,0x02,0xc0,-,-,0235,-,5,-,src1:d src2:d dst:p,ddp,1,-,-,
puttagqp,ALOPF11,0x6c,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:s dst:p,psp,0,-,-,
qpfstois,ALOPF12,0x6d,EXT1,0x02,0xc0,0xc8,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpfstoistr,ALOPF12,0x6d,EXT1,0x02,0xc0,0xca,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpistofs,ALOPF12,0x6d,EXT1,0x02,0xc0,0xcc,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpfstoid,ALOPF12,0x6d,EXT1,0x02,0xc0,0xd8,-,0134,-,5,-,src2:d dst:p,dp,0,-,-,
qpfstoidtr,ALOPF12,0x6d,EXT1,0x02,0xc0,0xda,-,0134,-,5,-,src2:d dst:p,dp,0,-,-,
qpistofd,ALOPF12,0x6d,EXT1,0x02,0xc0,0xdc,-,0134,-,5,-,src2:d dst:p,dp,0,-,-,
qpfstofd,ALOPF12,0x6d,EXT1,0x02,0xc0,0xde,-,0134,-,5,-,src2:d dst:p,dp,0,-,-,
qpfdtois,ALOPF12,0x6d,EXT1,0x02,0xc0,0xe8,-,0134,-,5,-,src2:p dst:d,pd,0,-,-,
qpfdtoistr,ALOPF12,0x6d,EXT1,0x02,0xc0,0xea,-,0134,-,5,-,src2:p dst:d,pd,0,-,-,
qpidtofs,ALOPF12,0x6d,EXT1,0x02,0xc0,0xec,-,0134,-,5,-,src2:p dst:d,pd,0,-,-,
qpfdtofs,ALOPF12,0x6d,EXT1,0x02,0xc0,0xee,-,0134,-,5,-,src2:p dst:d,pd,0,-,-,
qpfdtoid,ALOPF12,0x6d,EXT1,0x02,0xc0,0xf8,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpfdtoidtr,ALOPF12,0x6d,EXT1,0x02,0xc0,0xfa,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpidtofd,ALOPF12,0x6d,EXT1,0x02,0xc0,0xfc,-,0134,-,5,-,src2:p dst:p,pp,0,-,-,
qpfstoifs,ALOPF11,0x6e,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:d src2:p dst:p,dpp,0,-,-,
qpfdtoifd,ALOPF11,0x6f,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:d src2:p dst:p,dpp,0,-,-,
qpfadds,ALOPF11,0x70,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfaddd,ALOPF11,0x71,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfsubs,ALOPF11,0x72,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfsubd,ALOPF11,0x73,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfmins,ALOPF11,0x74,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfmind,ALOPF11,0x75,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfmaxs,ALOPF11,0x76,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfmaxd,ALOPF11,0x77,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfmuls,ALOPF11,0x78,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfmuld,ALOPF11,0x79,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpeqs,ALOPF11,0x7a,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmplts,ALOPF11,0x7a,EXT1,0x02,0xc1,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmples,ALOPF11,0x7a,EXT1,0x02,0xc2,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpuods,ALOPF11,0x7a,EXT1,0x02,0xc3,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpneqs,ALOPF11,0x7a,EXT1,0x02,0xc4,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpnlts,ALOPF11,0x7a,EXT1,0x02,0xc5,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpnles,ALOPF11,0x7a,EXT1,0x02,0xc6,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpods,ALOPF11,0x7a,EXT1,0x02,0xc7,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpeqd,ALOPF11,0x7b,EXT1,0x02,0xc0,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpltd,ALOPF11,0x7b,EXT1,0x02,0xc1,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpled,ALOPF11,0x7b,EXT1,0x02,0xc2,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpuodd,ALOPF11,0x7b,EXT1,0x02,0xc3,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpneqd,ALOPF11,0x7b,EXT1,0x02,0xc4,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpnltd,ALOPF11,0x7b,EXT1,0x02,0xc5,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpnled,ALOPF11,0x7b,EXT1,0x02,0xc6,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfcmpodd,ALOPF11,0x7b,EXT1,0x02,0xc7,-,-,0134,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfhadds,ALOPF11,0x7c,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfhsubs,ALOPF11,0x7d,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfaddsubs,ALOPF11,0x7e,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
qpfaddsubd,ALOPF11,0x7f,EXT1,0x02,0xc0,-,-,012345,-,5,-,src1:p src2:p dst:p,ppp,0,-,-,
fmas,ALOPF21,0x00,EXT2,0x03,src3,-,-,012345,-,6,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmad,ALOPF21,0x01,EXT2,0x03,src3,-,-,012345,-,6,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmss,ALOPF21,0x02,EXT2,0x03,src3,-,-,012345,-,6,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmsd,ALOPF21,0x03,EXT2,0x03,src3,-,-,012345,-,6,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fnmas,ALOPF21,0x04,EXT2,0x03,src3,-,-,012345,-,6,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fnmad,ALOPF21,0x05,EXT2,0x03,src3,-,-,012345,-,6,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fnmss,ALOPF21,0x06,EXT2,0x03,src3,-,-,012345,-,6,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fnmsd,ALOPF21,0x07,EXT2,0x03,src3,-,-,012345,-,6,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
qpfmas,ALOPF21,0x08,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmad,ALOPF21,0x09,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmss,ALOPF21,0x0a,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmsd,ALOPF21,0x0b,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfnmas,ALOPF21,0x0c,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfnmad,ALOPF21,0x0d,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfnmss,ALOPF21,0x0e,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfnmsd,ALOPF21,0x0f,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmass,ALOPF21,0x10,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmasd,ALOPF21,0x11,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmsas,ALOPF21,0x12,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmsad,ALOPF21,0x13,EXT2,0x03,src3,-,-,012345,-,6,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
clmull,ALOPF11,0x14,EXT2,0x03,0xc0,-,-,0134,-,6,-,src1:d src2:d dst:d,ddd,0,-,-,
clmulh,ALOPF11,0x15,EXT2,0x03,0xc0,-,-,0134,-,6,-,src1:d src2:d dst:d,ddd,0,-,-,
ands_fb,ALOPF11,0x00,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
andns_fb,ALOPF11,0x02,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
ors_fb,ALOPF11,0x04,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
orns_fb,ALOPF11,0x06,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xors_fb,ALOPF11,0x08,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xorns_fb,ALOPF11,0x0a,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
adds_fb,ALOPF11,0x10,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
subs_fb,ALOPF11,0x12,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
scls_fb,ALOPF21,0x14,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scrs_fb,ALOPF21,0x16,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shls_fb,ALOPF21,0x18,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shrs_fb,ALOPF21,0x1a,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sars_fb,ALOPF21,0x1c,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
umulx_fb,ALOPF11,0x22,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
smulx_fb,ALOPF11,0x23,FLB,0x04,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
incs_fb,ALOPF21,0x30,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
decs_fb,ALOPF21,0x32,FLB,0x04,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
ands_fh,ALOPF11,0x00,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
andns_fh,ALOPF11,0x02,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
ors_fh,ALOPF11,0x04,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
orns_fh,ALOPF11,0x06,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xors_fh,ALOPF11,0x08,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xorns_fh,ALOPF11,0x0a,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
adds_fh,ALOPF11,0x10,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
subs_fh,ALOPF11,0x12,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
scls_fh,ALOPF21,0x14,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scrs_fh,ALOPF21,0x16,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shls_fh,ALOPF21,0x18,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shrs_fh,ALOPF21,0x1a,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sars_fh,ALOPF21,0x1c,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
umulx_fh,ALOPF11,0x22,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
smulx_fh,ALOPF11,0x23,FLH,0x05,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
incs_fh,ALOPF21,0x30,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
decs_fh,ALOPF21,0x32,FLH,0x05,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
ands_fw,ALOPF11,0x00,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
andns_fw,ALOPF11,0x02,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
ors_fw,ALOPF11,0x04,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
orns_fw,ALOPF11,0x06,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xors_fw,ALOPF11,0x08,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
xorns_fw,ALOPF11,0x0a,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
adds_fw,ALOPF11,0x10,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
subs_fw,ALOPF11,0x12,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
scls_fw,ALOPF21,0x14,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scrs_fw,ALOPF21,0x16,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shls_fw,ALOPF21,0x18,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shrs_fw,ALOPF21,0x1a,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sars_fw,ALOPF21,0x1c,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
umulx_fw,ALOPF11,0x22,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
smulx_fw,ALOPF11,0x23,FLW,0x06,0xc0,-,-,03,-,1,-,src1:s src2:s dst:s,sss,0,-,-,
incs_fw,ALOPF21,0x30,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
decs_fw,ALOPF21,0x32,FLW,0x06,src3,-,-,03,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andd_fd,ALOPF11,0x01,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
andnd_fd,ALOPF11,0x03,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
ord_fd,ALOPF11,0x05,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
ornd_fd,ALOPF11,0x07,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
xord_fd,ALOPF11,0x09,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
xornd_fd,ALOPF11,0x0b,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
addd_fd,ALOPF11,0x11,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
subd_fd,ALOPF11,0x13,FLD,0x07,0xc0,-,-,03,-,3,-,src1:d src2:d dst:s,dds,0,-,-,
scld_fd,ALOPF21,0x15,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
scrd_fd,ALOPF21,0x17,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
shld_fd,ALOPF21,0x19,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
shrd_fd,ALOPF21,0x1b,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
sard_fd,ALOPF21,0x1d,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
incd_fd,ALOPF21,0x31,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
decd_fd,ALOPF21,0x33,FLD,0x07,src3,-,-,03,-,3,-,src1:d src2:d src3:s dst:d,ddss,0,-,-,dst is 64-bit but objdump prints it as s
and_ands,ALOPF21,0x00,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_andd,ALOPF21,0x01,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_ands,ALOPF21,0x02,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_andd,ALOPF21,0x03,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_ands,ALOPF21,0x04,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_andd,ALOPF21,0x05,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_ands,ALOPF21,0x06,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_andd,ALOPF21,0x07,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_ands,ALOPF21,0x08,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_andd,ALOPF21,0x09,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_ands,ALOPF21,0x0a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_andd,ALOPF21,0x0b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_ands,ALOPF21_MRG,0x0e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_andd,ALOPF21_MRG,0x0f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_ands,ALOPF21,0x10,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_andd,ALOPF21,0x11,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_ands,ALOPF21,0x12,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_andd,ALOPF21,0x13,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_ands,ALOPF21,0x14,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_andd,ALOPF21,0x15,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_ands,ALOPF21,0x16,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_andd,ALOPF21,0x17,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_ands,ALOPF21,0x18,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_andd,ALOPF21,0x19,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_ands,ALOPF21,0x1a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_andd,ALOPF21,0x1b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_ands,ALOPF21,0x1c,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_andd,ALOPF21,0x1d,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_ands,ALOPF21,0x1e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_andd,ALOPF21,0x1f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_andns,ALOPF21,0x20,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_andnd,ALOPF21,0x21,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_andns,ALOPF21,0x22,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_andnd,ALOPF21,0x23,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_andns,ALOPF21,0x24,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_andnd,ALOPF21,0x25,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_andns,ALOPF21,0x26,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_andnd,ALOPF21,0x27,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_andns,ALOPF21,0x28,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_andnd,ALOPF21,0x29,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_andns,ALOPF21,0x2a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_andnd,ALOPF21,0x2b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_andns,ALOPF21_MRG,0x2e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_andnd,ALOPF21_MRG,0x2f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_andns,ALOPF21,0x30,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_andnd,ALOPF21,0x31,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_andns,ALOPF21,0x32,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_andnd,ALOPF21,0x33,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_andns,ALOPF21,0x34,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_andnd,ALOPF21,0x35,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_andns,ALOPF21,0x36,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_andnd,ALOPF21,0x37,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_andns,ALOPF21,0x38,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_andnd,ALOPF21,0x39,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_andns,ALOPF21,0x3a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_andnd,ALOPF21,0x3b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_andns,ALOPF21,0x3c,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_andnd,ALOPF21,0x3d,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_andns,ALOPF21,0x3e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_andnd,ALOPF21,0x3f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_ors,ALOPF21,0x40,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_ord,ALOPF21,0x41,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_ors,ALOPF21,0x42,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_ord,ALOPF21,0x43,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_ors,ALOPF21,0x44,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_ord,ALOPF21,0x45,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_ors,ALOPF21,0x46,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_ord,ALOPF21,0x47,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_ors,ALOPF21,0x48,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_ord,ALOPF21,0x49,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_ors,ALOPF21,0x4a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_ord,ALOPF21,0x4b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_ors,ALOPF21_MRG,0x4e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_ord,ALOPF21_MRG,0x4f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_ors,ALOPF21,0x50,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_ord,ALOPF21,0x51,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_ors,ALOPF21,0x52,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_ord,ALOPF21,0x53,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_ors,ALOPF21,0x54,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_ord,ALOPF21,0x55,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_ors,ALOPF21,0x56,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_ord,ALOPF21,0x57,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_ors,ALOPF21,0x58,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_ord,ALOPF21,0x59,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_ors,ALOPF21,0x5a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_ord,ALOPF21,0x5b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_ors,ALOPF21,0x5c,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_ord,ALOPF21,0x5d,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_ors,ALOPF21,0x5e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_ord,ALOPF21,0x5f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_orns,ALOPF21,0x60,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_ornd,ALOPF21,0x61,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_orns,ALOPF21,0x62,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_ornd,ALOPF21,0x63,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_orns,ALOPF21,0x64,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_ornd,ALOPF21,0x65,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_orns,ALOPF21,0x66,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_ornd,ALOPF21,0x67,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_orns,ALOPF21,0x68,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_ornd,ALOPF21,0x69,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_orns,ALOPF21,0x6a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_ornd,ALOPF21,0x6b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_orns,ALOPF21_MRG,0x6e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_ornd,ALOPF21_MRG,0x6f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_orns,ALOPF21,0x70,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_ornd,ALOPF21,0x71,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_orns,ALOPF21,0x72,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_ornd,ALOPF21,0x73,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_orns,ALOPF21,0x74,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_ornd,ALOPF21,0x75,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_orns,ALOPF21,0x76,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_ornd,ALOPF21,0x77,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_orns,ALOPF21,0x78,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_ornd,ALOPF21,0x79,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_orns,ALOPF21,0x7a,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_ornd,ALOPF21,0x7b,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_orns,ALOPF21,0x7c,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_ornd,ALOPF21,0x7d,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_orns,ALOPF21,0x7e,ICMB0,0x08,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_ornd,ALOPF21,0x7f,ICMB0,0x08,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_xors,ALOPF21,0x00,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_xord,ALOPF21,0x01,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_xors,ALOPF21,0x02,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_xord,ALOPF21,0x03,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_xors,ALOPF21,0x04,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_xord,ALOPF21,0x05,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_xors,ALOPF21,0x06,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_xord,ALOPF21,0x07,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_xors,ALOPF21,0x08,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_xord,ALOPF21,0x09,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_xors,ALOPF21,0x0a,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_xord,ALOPF21,0x0b,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_xors,ALOPF21_MRG,0x0e,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_xord,ALOPF21_MRG,0x0f,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_xors,ALOPF21,0x10,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_xord,ALOPF21,0x11,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_xors,ALOPF21,0x12,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_xord,ALOPF21,0x13,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_xors,ALOPF21,0x14,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_xord,ALOPF21,0x15,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_xors,ALOPF21,0x16,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_xord,ALOPF21,0x17,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_xors,ALOPF21,0x18,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_xord,ALOPF21,0x19,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_xors,ALOPF21,0x1a,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_xord,ALOPF21,0x1b,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_xors,ALOPF21,0x1c,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_xord,ALOPF21,0x1d,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_xors,ALOPF21,0x1e,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_xord,ALOPF21,0x1f,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_xorns,ALOPF21,0x20,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_xornd,ALOPF21,0x21,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_xorns,ALOPF21,0x22,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_xornd,ALOPF21,0x23,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_xorns,ALOPF21,0x24,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_xornd,ALOPF21,0x25,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_xorns,ALOPF21,0x26,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_xornd,ALOPF21,0x27,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_xorns,ALOPF21,0x28,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_xornd,ALOPF21,0x29,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_xorns,ALOPF21,0x2a,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_xornd,ALOPF21,0x2b,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_xorns,ALOPF21_MRG,0x2e,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_xornd,ALOPF21_MRG,0x2f,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_xorns,ALOPF21,0x30,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_xornd,ALOPF21,0x31,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_xorns,ALOPF21,0x32,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_xornd,ALOPF21,0x33,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_xorns,ALOPF21,0x34,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_xornd,ALOPF21,0x35,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_xorns,ALOPF21,0x36,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_xornd,ALOPF21,0x37,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_xorns,ALOPF21,0x38,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_xornd,ALOPF21,0x39,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_xorns,ALOPF21,0x3a,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_xornd,ALOPF21,0x3b,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_xorns,ALOPF21,0x3c,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_xornd,ALOPF21,0x3d,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_xorns,ALOPF21,0x3e,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_xornd,ALOPF21,0x3f,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_rsubs,ALOPF21,0x40,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_rsubd,ALOPF21,0x41,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_rsubs,ALOPF21,0x42,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_rsubd,ALOPF21,0x43,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_rsubs,ALOPF21,0x44,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_rsubd,ALOPF21,0x45,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_rsubs,ALOPF21,0x46,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_rsubd,ALOPF21,0x47,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_rsubs,ALOPF21,0x48,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_rsubd,ALOPF21,0x49,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_rsubs,ALOPF21,0x4a,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_rsubd,ALOPF21,0x4b,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_rsubs,ALOPF21_MRG,0x4e,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_rsubd,ALOPF21_MRG,0x4f,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_rsubs,ALOPF21,0x50,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_rsubd,ALOPF21,0x51,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_rsubs,ALOPF21,0x52,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_rsubd,ALOPF21,0x53,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_rsubs,ALOPF21,0x54,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_rsubd,ALOPF21,0x55,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_rsubs,ALOPF21,0x56,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_rsubd,ALOPF21,0x57,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_rsubs,ALOPF21,0x58,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_rsubd,ALOPF21,0x59,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_rsubs,ALOPF21,0x5a,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_rsubd,ALOPF21,0x5b,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_rsubs,ALOPF21,0x5c,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_rsubd,ALOPF21,0x5d,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_rsubs,ALOPF21,0x5e,ICMB1,0x09,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_rsubd,ALOPF21,0x5f,ICMB1,0x09,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_merges,ALOPF21_MRG,0x60,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_merged,ALOPF21_MRG,0x61,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_merges,ALOPF21_MRG,0x62,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_merged,ALOPF21_MRG,0x63,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_merges,ALOPF21_MRG,0x64,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_merged,ALOPF21_MRG,0x65,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_merges,ALOPF21_MRG,0x66,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_merged,ALOPF21_MRG,0x67,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_merges,ALOPF21_MRG,0x68,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_merged,ALOPF21_MRG,0x69,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_merges,ALOPF21_MRG,0x6a,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_merged,ALOPF21_MRG,0x6b,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
merge_merges,ALOPF21_MRG,0x6e,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_merged,ALOPF21_MRG,0x6f,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_merges,ALOPF21_MRG,0x70,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_merged,ALOPF21_MRG,0x71,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_merges,ALOPF21_MRG,0x72,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_merged,ALOPF21_MRG,0x73,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_merges,ALOPF21_MRG,0x74,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_merged,ALOPF21_MRG,0x75,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_merges,ALOPF21_MRG,0x76,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_merged,ALOPF21_MRG,0x77,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_merges,ALOPF21_MRG,0x78,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_merged,ALOPF21_MRG,0x79,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_merges,ALOPF21_MRG,0x7a,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_merged,ALOPF21_MRG,0x7b,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_merges,ALOPF21_MRG,0x7c,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_merged,ALOPF21_MRG,0x7d,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_merges,ALOPF21_MRG,0x7e,ICMB1,0x09,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_merged,ALOPF21_MRG,0x7f,ICMB1,0x09,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
and_adds,ALOPF21,0x00,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_addd,ALOPF21,0x01,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_adds,ALOPF21,0x02,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_addd,ALOPF21,0x03,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_adds,ALOPF21,0x04,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_addd,ALOPF21,0x05,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_adds,ALOPF21,0x06,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_addd,ALOPF21,0x07,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_adds,ALOPF21,0x08,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_addd,ALOPF21,0x09,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_adds,ALOPF21,0x0a,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_addd,ALOPF21,0x0b,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_adds,ALOPF21_MRG,0x0e,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_addd,ALOPF21_MRG,0x0f,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_adds,ALOPF21,0x10,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_addd,ALOPF21,0x11,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_adds,ALOPF21,0x12,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_addd,ALOPF21,0x13,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_adds,ALOPF21,0x14,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_addd,ALOPF21,0x15,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_adds,ALOPF21,0x16,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_addd,ALOPF21,0x17,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_adds,ALOPF21,0x18,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_addd,ALOPF21,0x19,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_adds,ALOPF21,0x1a,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_addd,ALOPF21,0x1b,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_adds,ALOPF21,0x1c,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_addd,ALOPF21,0x1d,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_adds,ALOPF21,0x1e,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_addd,ALOPF21,0x1f,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_subs,ALOPF21,0x20,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
and_subd,ALOPF21,0x21,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
andn_subs,ALOPF21,0x22,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
andn_subd,ALOPF21,0x23,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
or_subs,ALOPF21,0x24,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
or_subd,ALOPF21,0x25,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
orn_subs,ALOPF21,0x26,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
orn_subd,ALOPF21,0x27,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xor_subs,ALOPF21,0x28,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xor_subd,ALOPF21,0x29,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
xorn_subs,ALOPF21,0x2a,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
xorn_subd,ALOPF21,0x2b,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_subs,ALOPF21_MRG,0x2e,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,
merge_subd,ALOPF21_MRG,0x2f,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,
add_subs,ALOPF21,0x30,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
add_subd,ALOPF21,0x31,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sub_subs,ALOPF21,0x32,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sub_subd,ALOPF21,0x33,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scl_subs,ALOPF21,0x34,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scl_subd,ALOPF21,0x35,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
scr_subs,ALOPF21,0x36,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
scr_subd,ALOPF21,0x37,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shl_subs,ALOPF21,0x38,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shl_subd,ALOPF21,0x39,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
shr_subs,ALOPF21,0x3a,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
shr_subd,ALOPF21,0x3b,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
sar_subs,ALOPF21,0x3c,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
sar_subd,ALOPF21,0x3d,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
getf_subs,ALOPF21,0x3e,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
getf_subd,ALOPF21,0x3f,ICMB2,0x0a,src3,-,-,14,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
and_scls,ALOPF21,0x40,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_scld,ALOPF21,0x41,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_scls,ALOPF21,0x42,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_scld,ALOPF21,0x43,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_scls,ALOPF21,0x44,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_scld,ALOPF21,0x45,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_scls,ALOPF21,0x46,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_scld,ALOPF21,0x47,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_scls,ALOPF21,0x48,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_scld,ALOPF21,0x49,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_scls,ALOPF21,0x4a,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_scld,ALOPF21,0x4b,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
merge_scls,ALOPF21_MRG,0x4e,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_scld,ALOPF21_MRG,0x4f,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_scls,ALOPF21,0x50,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_scld,ALOPF21,0x51,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_scls,ALOPF21,0x52,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_scld,ALOPF21,0x53,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_scls,ALOPF21,0x54,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_scld,ALOPF21,0x55,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_scls,ALOPF21,0x56,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_scld,ALOPF21,0x57,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_scls,ALOPF21,0x58,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_scld,ALOPF21,0x59,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_scls,ALOPF21,0x5a,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_scld,ALOPF21,0x5b,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_scls,ALOPF21,0x5c,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_scld,ALOPF21,0x5d,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_scls,ALOPF21,0x5e,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_scld,ALOPF21,0x5f,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
and_scrs,ALOPF21,0x60,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_scrd,ALOPF21,0x61,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_scrs,ALOPF21,0x62,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_scrd,ALOPF21,0x63,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_scrs,ALOPF21,0x64,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_scrd,ALOPF21,0x65,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_scrs,ALOPF21,0x66,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_scrd,ALOPF21,0x67,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_scrs,ALOPF21,0x68,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_scrd,ALOPF21,0x69,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_scrs,ALOPF21,0x6a,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_scrd,ALOPF21,0x6b,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
merge_scrs,ALOPF21_MRG,0x6e,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_scrd,ALOPF21_MRG,0x6f,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_scrs,ALOPF21,0x70,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_scrd,ALOPF21,0x71,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_scrs,ALOPF21,0x72,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_scrd,ALOPF21,0x73,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_scrs,ALOPF21,0x74,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_scrd,ALOPF21,0x75,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_scrs,ALOPF21,0x76,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_scrd,ALOPF21,0x77,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_scrs,ALOPF21,0x78,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_scrd,ALOPF21,0x79,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_scrs,ALOPF21,0x7a,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_scrd,ALOPF21,0x7b,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_scrs,ALOPF21,0x7c,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_scrd,ALOPF21,0x7d,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_scrs,ALOPF21,0x7e,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_scrd,ALOPF21,0x7f,ICMB2,0x0a,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
and_shls,ALOPF21,0x00,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_shld,ALOPF21,0x01,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_shls,ALOPF21,0x02,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_shld,ALOPF21,0x03,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_shls,ALOPF21,0x04,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_shld,ALOPF21,0x05,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_shls,ALOPF21,0x06,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_shld,ALOPF21,0x07,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_shls,ALOPF21,0x08,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_shld,ALOPF21,0x09,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_shls,ALOPF21,0x0a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_shld,ALOPF21,0x0b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
merge_shls,ALOPF21_MRG,0x0e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_shld,ALOPF21_MRG,0x0f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_shls,ALOPF21,0x10,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_shld,ALOPF21,0x11,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_shls,ALOPF21,0x12,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_shld,ALOPF21,0x13,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_shls,ALOPF21,0x14,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_shld,ALOPF21,0x15,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_shls,ALOPF21,0x16,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_shld,ALOPF21,0x17,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_shls,ALOPF21,0x18,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_shld,ALOPF21,0x19,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_shls,ALOPF21,0x1a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_shld,ALOPF21,0x1b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_shls,ALOPF21,0x1c,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_shld,ALOPF21,0x1d,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_shls,ALOPF21,0x1e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_shld,ALOPF21,0x1f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
and_shrs,ALOPF21,0x20,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_shrd,ALOPF21,0x21,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_shrs,ALOPF21,0x22,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_shrd,ALOPF21,0x23,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_shrs,ALOPF21,0x24,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_shrd,ALOPF21,0x25,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_shrs,ALOPF21,0x26,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_shrd,ALOPF21,0x27,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_shrs,ALOPF21,0x28,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_shrd,ALOPF21,0x29,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_shrs,ALOPF21,0x2a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_shrd,ALOPF21,0x2b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
merge_shrs,ALOPF21_MRG,0x2e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_shrd,ALOPF21_MRG,0x2f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_shrs,ALOPF21,0x30,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_shrd,ALOPF21,0x31,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_shrs,ALOPF21,0x32,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_shrd,ALOPF21,0x33,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_shrs,ALOPF21,0x34,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_shrd,ALOPF21,0x35,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_shrs,ALOPF21,0x36,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_shrd,ALOPF21,0x37,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_shrs,ALOPF21,0x38,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_shrd,ALOPF21,0x39,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_shrs,ALOPF21,0x3a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_shrd,ALOPF21,0x3b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_shrs,ALOPF21,0x3c,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_shrd,ALOPF21,0x3d,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_shrs,ALOPF21,0x3e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_shrd,ALOPF21,0x3f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
and_sars,ALOPF21,0x40,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_sard,ALOPF21,0x41,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_sars,ALOPF21,0x42,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_sard,ALOPF21,0x43,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_sars,ALOPF21,0x44,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_sard,ALOPF21,0x45,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_sars,ALOPF21,0x46,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_sard,ALOPF21,0x47,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_sars,ALOPF21,0x48,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_sard,ALOPF21,0x49,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_sars,ALOPF21,0x4a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_sard,ALOPF21,0x4b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
merge_sars,ALOPF21_MRG,0x4e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_sard,ALOPF21_MRG,0x4f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_sars,ALOPF21,0x50,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_sard,ALOPF21,0x51,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_sars,ALOPF21,0x52,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_sard,ALOPF21,0x53,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_sars,ALOPF21,0x54,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_sard,ALOPF21,0x55,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_sars,ALOPF21,0x56,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_sard,ALOPF21,0x57,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_sars,ALOPF21,0x58,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_sard,ALOPF21,0x59,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_sars,ALOPF21,0x5a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_sard,ALOPF21,0x5b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_sars,ALOPF21,0x5c,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_sard,ALOPF21,0x5d,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_sars,ALOPF21,0x5e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_sard,ALOPF21,0x5f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
and_getfs,ALOPF21,0x60,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
and_getfd,ALOPF21,0x61,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
andn_getfs,ALOPF21,0x62,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
andn_getfd,ALOPF21,0x63,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
or_getfs,ALOPF21,0x64,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
or_getfd,ALOPF21,0x65,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
orn_getfs,ALOPF21,0x66,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
orn_getfd,ALOPF21,0x67,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xor_getfs,ALOPF21,0x68,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xor_getfd,ALOPF21,0x69,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
xorn_getfs,ALOPF21,0x6a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
xorn_getfd,ALOPF21,0x6b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
insfs,ALOPF21,0x6c,ICMB3,0x0b,src3,-,-,0134,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
insfd,ALOPF21,0x6d,ICMB3,0x0b,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
merge_getfs,ALOPF21_MRG,0x6e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s mrgpred,ssss,0,-,-,v1 only; this assembler build cannot emit it
merge_getfd,ALOPF21_MRG,0x6f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d mrgpred,dddd,0,-,-,v1 only; this assembler build cannot emit it
add_getfs,ALOPF21,0x70,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
add_getfd,ALOPF21,0x71,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sub_getfs,ALOPF21,0x72,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sub_getfd,ALOPF21,0x73,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scl_getfs,ALOPF21,0x74,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scl_getfd,ALOPF21,0x75,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
scr_getfs,ALOPF21,0x76,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
scr_getfd,ALOPF21,0x77,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shl_getfs,ALOPF21,0x78,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shl_getfd,ALOPF21,0x79,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
shr_getfs,ALOPF21,0x7a,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
shr_getfd,ALOPF21,0x7b,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
sar_getfs,ALOPF21,0x7c,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
sar_getfd,ALOPF21,0x7d,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
getf_getfs,ALOPF21,0x7e,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
getf_getfd,ALOPF21,0x7f,ICMB3,0x0b,src3,-,-,14,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
fadd_adds,ALOPF21,0x00,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fadd_adds,ALOPF21,0x00,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fadd_addd,ALOPF21,0x01,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fadd_addd,ALOPF21,0x01,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fsub_adds,ALOPF21,0x02,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fsub_adds,ALOPF21,0x02,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fsub_addd,ALOPF21,0x03,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fsub_addd,ALOPF21,0x03,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmul_adds,ALOPF21,0x08,FCMB0,0x0c,src3,-,-,0134,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmul_adds,ALOPF21,0x08,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmul_addd,ALOPF21,0x09,FCMB0,0x0c,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmul_addd,ALOPF21,0x09,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fadd_subs,ALOPF21,0x20,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fadd_subs,ALOPF21,0x20,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fadd_subd,ALOPF21,0x21,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fadd_subd,ALOPF21,0x21,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fsub_subs,ALOPF21,0x22,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fsub_subs,ALOPF21,0x22,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fsub_subd,ALOPF21,0x23,FCMB0,0x0c,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fsub_subd,ALOPF21,0x23,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmul_subs,ALOPF21,0x28,FCMB0,0x0c,src3,-,-,0134,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmul_subs,ALOPF21,0x28,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmul_subd,ALOPF21,0x29,FCMB0,0x0c,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmul_subd,ALOPF21,0x29,FCMB0,0x0c,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fadd_muls,ALOPF21,0x00,FCMB1,0x0d,src3,-,-,0134,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
fadd_muld,ALOPF21,0x01,FCMB1,0x0d,src3,-,-,0134,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
fsub_muls,ALOPF21,0x02,FCMB1,0x0d,src3,-,-,0134,-,1,1,src1:s src2:s src3:s dst:s,ssss,0,-,-,v1 only; this assembler build cannot emit it
fsub_muld,ALOPF21,0x03,FCMB1,0x0d,src3,-,-,0134,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
fadd_rsubs,ALOPF21,0x20,FCMB1,0x0d,src3,-,-,0134,-,2,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fadd_rsubs,ALOPF21,0x20,FCMB1,0x0d,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fadd_rsubd,ALOPF21,0x21,FCMB1,0x0d,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fadd_rsubd,ALOPF21,0x21,FCMB1,0x0d,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fsub_rsubs,ALOPF21,0x22,FCMB1,0x0d,src3,-,-,0134,-,2,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fsub_rsubs,ALOPF21,0x22,FCMB1,0x0d,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fsub_rsubd,ALOPF21,0x23,FCMB1,0x0d,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fsub_rsubd,ALOPF21,0x23,FCMB1,0x0d,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmul_rsubs,ALOPF21,0x28,FCMB1,0x0d,src3,-,-,0134,-,1,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmul_rsubs,ALOPF21,0x28,FCMB1,0x0d,src3,-,-,25,-,4,-,src1:s src2:s src3:s dst:s,ssss,0,-,-,
fmul_rsubd,ALOPF21,0x29,FCMB1,0x0d,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
fmul_rsubd,ALOPF21,0x29,FCMB1,0x0d,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_adds,ALOPF21,0x00,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_adds,ALOPF21,0x00,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_addd,ALOPF21,0x01,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_addd,ALOPF21,0x01,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_adds,ALOPF21,0x02,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_adds,ALOPF21,0x02,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_addd,ALOPF21,0x03,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_addd,ALOPF21,0x03,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_adds,ALOPF21,0x04,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_adds,ALOPF21,0x04,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_adds,ALOPF21,0x06,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_adds,ALOPF21,0x06,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_adds,ALOPF21,0x08,PFCMB0,0x0e,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_adds,ALOPF21,0x08,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_addd,ALOPF21,0x09,PFCMB0,0x0e,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_addd,ALOPF21,0x09,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_adds,ALOPF21,0x0e,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_adds,ALOPF21,0x0e,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_subs,ALOPF21,0x20,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_subs,ALOPF21,0x20,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_subd,ALOPF21,0x21,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_subd,ALOPF21,0x21,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_subs,ALOPF21,0x22,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_subs,ALOPF21,0x22,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_subd,ALOPF21,0x23,PFCMB0,0x0e,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_subd,ALOPF21,0x23,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_subs,ALOPF21,0x24,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_subs,ALOPF21,0x24,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_subs,ALOPF21,0x26,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_subs,ALOPF21,0x26,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_subs,ALOPF21,0x28,PFCMB0,0x0e,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_subs,ALOPF21,0x28,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_subd,ALOPF21,0x29,PFCMB0,0x0e,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_subd,ALOPF21,0x29,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_subs,ALOPF21,0x2e,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_subs,ALOPF21,0x2e,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_hadds,ALOPF21,0x40,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_hadds,ALOPF21,0x40,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_hadds,ALOPF21,0x42,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_hadds,ALOPF21,0x42,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_hadds,ALOPF21,0x44,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_hadds,ALOPF21,0x44,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_hadds,ALOPF21,0x46,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_hadds,ALOPF21,0x46,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_hadds,ALOPF21,0x48,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_hadds,ALOPF21,0x48,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_hadds,ALOPF21,0x4e,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_hadds,ALOPF21,0x4e,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_hsubs,ALOPF21,0x60,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_hsubs,ALOPF21,0x60,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_hsubs,ALOPF21,0x62,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_hsubs,ALOPF21,0x62,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_hsubs,ALOPF21,0x64,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_hsubs,ALOPF21,0x64,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_hsubs,ALOPF21,0x66,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_hsubs,ALOPF21,0x66,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_hsubs,ALOPF21,0x68,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_hsubs,ALOPF21,0x68,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_hsubs,ALOPF21,0x6e,PFCMB0,0x0e,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_hsubs,ALOPF21,0x6e,PFCMB0,0x0e,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_muls,ALOPF21,0x00,PFCMB1,0x0f,src3,-,-,0134,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
pfadd_muld,ALOPF21,0x01,PFCMB1,0x0f,src3,-,-,0134,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
pfsub_muls,ALOPF21,0x02,PFCMB1,0x0f,src3,-,-,0134,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
pfsub_muld,ALOPF21,0x03,PFCMB1,0x0f,src3,-,-,0134,-,1,1,src1:d src2:d src3:d dst:d,dddd,0,-,-,v1 only; this assembler build cannot emit it
pfadd_rsubs,ALOPF21,0x20,PFCMB1,0x0f,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_rsubs,ALOPF21,0x20,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_rsubd,ALOPF21,0x21,PFCMB1,0x0f,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_rsubd,ALOPF21,0x21,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_rsubs,ALOPF21,0x22,PFCMB1,0x0f,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_rsubs,ALOPF21,0x22,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_rsubd,ALOPF21,0x23,PFCMB1,0x0f,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_rsubd,ALOPF21,0x23,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_rsubs,ALOPF21,0x24,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_rsubs,ALOPF21,0x24,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_rsubs,ALOPF21,0x26,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_rsubs,ALOPF21,0x26,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_rsubs,ALOPF21,0x28,PFCMB1,0x0f,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_rsubs,ALOPF21,0x28,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_rsubd,ALOPF21,0x29,PFCMB1,0x0f,src3,-,-,0134,-,1,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_rsubd,ALOPF21,0x29,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_rsubs,ALOPF21,0x2e,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_rsubs,ALOPF21,0x2e,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pshufb,ALOPF21,0x4d,PFCMB1,0x0f,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_addsubs,ALOPF21,0x60,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfadd_addsubs,ALOPF21,0x60,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_addsubs,ALOPF21,0x62,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfsub_addsubs,ALOPF21,0x62,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_addsubs,ALOPF21,0x64,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhadd_addsubs,ALOPF21,0x64,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_addsubs,ALOPF21,0x66,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfhsub_addsubs,ALOPF21,0x66,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_addsubs,ALOPF21,0x68,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfmul_addsubs,ALOPF21,0x68,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pmerge,ALOPF21,0x6d,PFCMB1,0x0f,src3,-,-,0134,-,2,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_addsubs,ALOPF21,0x6e,PFCMB1,0x0f,src3,-,-,0134,-,3,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
pfaddsub_addsubs,ALOPF21,0x6e,PFCMB1,0x0f,src3,-,-,25,-,4,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,
plog_0x00,ALOPF21,0x00,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x00 = opc + 0x80*(opc2&1)
plog_0x01,ALOPF21,0x01,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x01 = opc + 0x80*(opc2&1)
plog_0x02,ALOPF21,0x02,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x02 = opc + 0x80*(opc2&1)
plog_0x03,ALOPF21,0x03,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x03 = opc + 0x80*(opc2&1)
plog_0x04,ALOPF21,0x04,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x04 = opc + 0x80*(opc2&1)
plog_0x05,ALOPF21,0x05,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x05 = opc + 0x80*(opc2&1)
plog_0x06,ALOPF21,0x06,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x06 = opc + 0x80*(opc2&1)
plog_0x07,ALOPF21,0x07,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x07 = opc + 0x80*(opc2&1)
plog_0x08,ALOPF21,0x08,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x08 = opc + 0x80*(opc2&1)
plog_0x09,ALOPF21,0x09,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x09 = opc + 0x80*(opc2&1)
plog_0x0a,ALOPF21,0x0a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0a = opc + 0x80*(opc2&1)
plog_0x0b,ALOPF21,0x0b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0b = opc + 0x80*(opc2&1)
plog_0x0c,ALOPF21,0x0c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0c = opc + 0x80*(opc2&1)
plog_0x0d,ALOPF21,0x0d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0d = opc + 0x80*(opc2&1)
plog_0x0e,ALOPF21,0x0e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0e = opc + 0x80*(opc2&1)
plog_0x0f,ALOPF21,0x0f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0f = opc + 0x80*(opc2&1)
plog_0x10,ALOPF21,0x10,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x10 = opc + 0x80*(opc2&1)
plog_0x11,ALOPF21,0x11,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x11 = opc + 0x80*(opc2&1)
plog_0x12,ALOPF21,0x12,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x12 = opc + 0x80*(opc2&1)
plog_0x13,ALOPF21,0x13,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x13 = opc + 0x80*(opc2&1)
plog_0x14,ALOPF21,0x14,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x14 = opc + 0x80*(opc2&1)
plog_0x15,ALOPF21,0x15,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x15 = opc + 0x80*(opc2&1)
plog_0x16,ALOPF21,0x16,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x16 = opc + 0x80*(opc2&1)
plog_0x17,ALOPF21,0x17,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x17 = opc + 0x80*(opc2&1)
plog_0x18,ALOPF21,0x18,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x18 = opc + 0x80*(opc2&1)
plog_0x19,ALOPF21,0x19,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x19 = opc + 0x80*(opc2&1)
plog_0x1a,ALOPF21,0x1a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1a = opc + 0x80*(opc2&1)
plog_0x1b,ALOPF21,0x1b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1b = opc + 0x80*(opc2&1)
plog_0x1c,ALOPF21,0x1c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1c = opc + 0x80*(opc2&1)
plog_0x1d,ALOPF21,0x1d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1d = opc + 0x80*(opc2&1)
plog_0x1e,ALOPF21,0x1e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1e = opc + 0x80*(opc2&1)
plog_0x1f,ALOPF21,0x1f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1f = opc + 0x80*(opc2&1)
plog_0x20,ALOPF21,0x20,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x20 = opc + 0x80*(opc2&1)
plog_0x21,ALOPF21,0x21,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x21 = opc + 0x80*(opc2&1)
plog_0x22,ALOPF21,0x22,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x22 = opc + 0x80*(opc2&1)
plog_0x23,ALOPF21,0x23,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x23 = opc + 0x80*(opc2&1)
plog_0x24,ALOPF21,0x24,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x24 = opc + 0x80*(opc2&1)
plog_0x25,ALOPF21,0x25,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x25 = opc + 0x80*(opc2&1)
plog_0x26,ALOPF21,0x26,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x26 = opc + 0x80*(opc2&1)
plog_0x27,ALOPF21,0x27,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x27 = opc + 0x80*(opc2&1)
plog_0x28,ALOPF21,0x28,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x28 = opc + 0x80*(opc2&1)
plog_0x29,ALOPF21,0x29,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x29 = opc + 0x80*(opc2&1)
plog_0x2a,ALOPF21,0x2a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2a = opc + 0x80*(opc2&1)
plog_0x2b,ALOPF21,0x2b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2b = opc + 0x80*(opc2&1)
plog_0x2c,ALOPF21,0x2c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2c = opc + 0x80*(opc2&1)
plog_0x2d,ALOPF21,0x2d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2d = opc + 0x80*(opc2&1)
plog_0x2e,ALOPF21,0x2e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2e = opc + 0x80*(opc2&1)
plog_0x2f,ALOPF21,0x2f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2f = opc + 0x80*(opc2&1)
plog_0x30,ALOPF21,0x30,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x30 = opc + 0x80*(opc2&1)
plog_0x31,ALOPF21,0x31,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x31 = opc + 0x80*(opc2&1)
plog_0x32,ALOPF21,0x32,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x32 = opc + 0x80*(opc2&1)
plog_0x33,ALOPF21,0x33,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x33 = opc + 0x80*(opc2&1)
plog_0x34,ALOPF21,0x34,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x34 = opc + 0x80*(opc2&1)
plog_0x35,ALOPF21,0x35,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x35 = opc + 0x80*(opc2&1)
plog_0x36,ALOPF21,0x36,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x36 = opc + 0x80*(opc2&1)
plog_0x37,ALOPF21,0x37,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x37 = opc + 0x80*(opc2&1)
plog_0x38,ALOPF21,0x38,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x38 = opc + 0x80*(opc2&1)
plog_0x39,ALOPF21,0x39,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x39 = opc + 0x80*(opc2&1)
plog_0x3a,ALOPF21,0x3a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3a = opc + 0x80*(opc2&1)
plog_0x3b,ALOPF21,0x3b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3b = opc + 0x80*(opc2&1)
plog_0x3c,ALOPF21,0x3c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3c = opc + 0x80*(opc2&1)
plog_0x3d,ALOPF21,0x3d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3d = opc + 0x80*(opc2&1)
plog_0x3e,ALOPF21,0x3e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3e = opc + 0x80*(opc2&1)
plog_0x3f,ALOPF21,0x3f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3f = opc + 0x80*(opc2&1)
plog_0x40,ALOPF21,0x40,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x40 = opc + 0x80*(opc2&1)
plog_0x41,ALOPF21,0x41,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x41 = opc + 0x80*(opc2&1)
plog_0x42,ALOPF21,0x42,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x42 = opc + 0x80*(opc2&1)
plog_0x43,ALOPF21,0x43,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x43 = opc + 0x80*(opc2&1)
plog_0x44,ALOPF21,0x44,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x44 = opc + 0x80*(opc2&1)
plog_0x45,ALOPF21,0x45,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x45 = opc + 0x80*(opc2&1)
plog_0x46,ALOPF21,0x46,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x46 = opc + 0x80*(opc2&1)
plog_0x47,ALOPF21,0x47,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x47 = opc + 0x80*(opc2&1)
plog_0x48,ALOPF21,0x48,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x48 = opc + 0x80*(opc2&1)
plog_0x49,ALOPF21,0x49,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x49 = opc + 0x80*(opc2&1)
plog_0x4a,ALOPF21,0x4a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4a = opc + 0x80*(opc2&1)
plog_0x4b,ALOPF21,0x4b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4b = opc + 0x80*(opc2&1)
plog_0x4c,ALOPF21,0x4c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4c = opc + 0x80*(opc2&1)
plog_0x4d,ALOPF21,0x4d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4d = opc + 0x80*(opc2&1)
plog_0x4e,ALOPF21,0x4e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4e = opc + 0x80*(opc2&1)
plog_0x4f,ALOPF21,0x4f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4f = opc + 0x80*(opc2&1)
plog_0x50,ALOPF21,0x50,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x50 = opc + 0x80*(opc2&1)
plog_0x51,ALOPF21,0x51,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x51 = opc + 0x80*(opc2&1)
plog_0x52,ALOPF21,0x52,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x52 = opc + 0x80*(opc2&1)
plog_0x53,ALOPF21,0x53,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x53 = opc + 0x80*(opc2&1)
plog_0x54,ALOPF21,0x54,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x54 = opc + 0x80*(opc2&1)
plog_0x55,ALOPF21,0x55,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x55 = opc + 0x80*(opc2&1)
plog_0x56,ALOPF21,0x56,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x56 = opc + 0x80*(opc2&1)
plog_0x57,ALOPF21,0x57,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x57 = opc + 0x80*(opc2&1)
plog_0x58,ALOPF21,0x58,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x58 = opc + 0x80*(opc2&1)
plog_0x59,ALOPF21,0x59,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x59 = opc + 0x80*(opc2&1)
plog_0x5a,ALOPF21,0x5a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5a = opc + 0x80*(opc2&1)
plog_0x5b,ALOPF21,0x5b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5b = opc + 0x80*(opc2&1)
plog_0x5c,ALOPF21,0x5c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5c = opc + 0x80*(opc2&1)
plog_0x5d,ALOPF21,0x5d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5d = opc + 0x80*(opc2&1)
plog_0x5e,ALOPF21,0x5e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5e = opc + 0x80*(opc2&1)
plog_0x5f,ALOPF21,0x5f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5f = opc + 0x80*(opc2&1)
plog_0x60,ALOPF21,0x60,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x60 = opc + 0x80*(opc2&1)
plog_0x61,ALOPF21,0x61,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x61 = opc + 0x80*(opc2&1)
plog_0x62,ALOPF21,0x62,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x62 = opc + 0x80*(opc2&1)
plog_0x63,ALOPF21,0x63,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x63 = opc + 0x80*(opc2&1)
plog_0x64,ALOPF21,0x64,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x64 = opc + 0x80*(opc2&1)
plog_0x65,ALOPF21,0x65,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x65 = opc + 0x80*(opc2&1)
plog_0x66,ALOPF21,0x66,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x66 = opc + 0x80*(opc2&1)
plog_0x67,ALOPF21,0x67,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x67 = opc + 0x80*(opc2&1)
plog_0x68,ALOPF21,0x68,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x68 = opc + 0x80*(opc2&1)
plog_0x69,ALOPF21,0x69,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x69 = opc + 0x80*(opc2&1)
plog_0x6a,ALOPF21,0x6a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6a = opc + 0x80*(opc2&1)
plog_0x6b,ALOPF21,0x6b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6b = opc + 0x80*(opc2&1)
plog_0x6c,ALOPF21,0x6c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6c = opc + 0x80*(opc2&1)
plog_0x6d,ALOPF21,0x6d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6d = opc + 0x80*(opc2&1)
plog_0x6e,ALOPF21,0x6e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6e = opc + 0x80*(opc2&1)
plog_0x6f,ALOPF21,0x6f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6f = opc + 0x80*(opc2&1)
plog_0x70,ALOPF21,0x70,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x70 = opc + 0x80*(opc2&1)
plog_0x71,ALOPF21,0x71,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x71 = opc + 0x80*(opc2&1)
plog_0x72,ALOPF21,0x72,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x72 = opc + 0x80*(opc2&1)
plog_0x73,ALOPF21,0x73,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x73 = opc + 0x80*(opc2&1)
plog_0x74,ALOPF21,0x74,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x74 = opc + 0x80*(opc2&1)
plog_0x75,ALOPF21,0x75,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x75 = opc + 0x80*(opc2&1)
plog_0x76,ALOPF21,0x76,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x76 = opc + 0x80*(opc2&1)
plog_0x77,ALOPF21,0x77,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x77 = opc + 0x80*(opc2&1)
plog_0x78,ALOPF21,0x78,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x78 = opc + 0x80*(opc2&1)
plog_0x79,ALOPF21,0x79,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x79 = opc + 0x80*(opc2&1)
plog_0x7a,ALOPF21,0x7a,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7a = opc + 0x80*(opc2&1)
plog_0x7b,ALOPF21,0x7b,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7b = opc + 0x80*(opc2&1)
plog_0x7c,ALOPF21,0x7c,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7c = opc + 0x80*(opc2&1)
plog_0x7d,ALOPF21,0x7d,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7d = opc + 0x80*(opc2&1)
plog_0x7e,ALOPF21,0x7e,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7e = opc + 0x80*(opc2&1)
plog_0x7f,ALOPF21,0x7f,LCMBD0,0x10,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7f = opc + 0x80*(opc2&1)
plog_0x80,ALOPF21,0x00,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x80 = opc + 0x80*(opc2&1)
plog_0x81,ALOPF21,0x01,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x81 = opc + 0x80*(opc2&1)
plog_0x82,ALOPF21,0x02,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x82 = opc + 0x80*(opc2&1)
plog_0x83,ALOPF21,0x03,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x83 = opc + 0x80*(opc2&1)
plog_0x84,ALOPF21,0x04,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x84 = opc + 0x80*(opc2&1)
plog_0x85,ALOPF21,0x05,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x85 = opc + 0x80*(opc2&1)
plog_0x86,ALOPF21,0x06,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x86 = opc + 0x80*(opc2&1)
plog_0x87,ALOPF21,0x07,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x87 = opc + 0x80*(opc2&1)
plog_0x88,ALOPF21,0x08,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x88 = opc + 0x80*(opc2&1)
plog_0x89,ALOPF21,0x09,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x89 = opc + 0x80*(opc2&1)
plog_0x8a,ALOPF21,0x0a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8a = opc + 0x80*(opc2&1)
plog_0x8b,ALOPF21,0x0b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8b = opc + 0x80*(opc2&1)
plog_0x8c,ALOPF21,0x0c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8c = opc + 0x80*(opc2&1)
plog_0x8d,ALOPF21,0x0d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8d = opc + 0x80*(opc2&1)
plog_0x8e,ALOPF21,0x0e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8e = opc + 0x80*(opc2&1)
plog_0x8f,ALOPF21,0x0f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8f = opc + 0x80*(opc2&1)
plog_0x90,ALOPF21,0x10,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x90 = opc + 0x80*(opc2&1)
plog_0x91,ALOPF21,0x11,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x91 = opc + 0x80*(opc2&1)
plog_0x92,ALOPF21,0x12,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x92 = opc + 0x80*(opc2&1)
plog_0x93,ALOPF21,0x13,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x93 = opc + 0x80*(opc2&1)
plog_0x94,ALOPF21,0x14,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x94 = opc + 0x80*(opc2&1)
plog_0x95,ALOPF21,0x15,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x95 = opc + 0x80*(opc2&1)
plog_0x96,ALOPF21,0x16,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x96 = opc + 0x80*(opc2&1)
plog_0x97,ALOPF21,0x17,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x97 = opc + 0x80*(opc2&1)
plog_0x98,ALOPF21,0x18,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x98 = opc + 0x80*(opc2&1)
plog_0x99,ALOPF21,0x19,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x99 = opc + 0x80*(opc2&1)
plog_0x9a,ALOPF21,0x1a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9a = opc + 0x80*(opc2&1)
plog_0x9b,ALOPF21,0x1b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9b = opc + 0x80*(opc2&1)
plog_0x9c,ALOPF21,0x1c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9c = opc + 0x80*(opc2&1)
plog_0x9d,ALOPF21,0x1d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9d = opc + 0x80*(opc2&1)
plog_0x9e,ALOPF21,0x1e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9e = opc + 0x80*(opc2&1)
plog_0x9f,ALOPF21,0x1f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9f = opc + 0x80*(opc2&1)
plog_0xa0,ALOPF21,0x20,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa0 = opc + 0x80*(opc2&1)
plog_0xa1,ALOPF21,0x21,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa1 = opc + 0x80*(opc2&1)
plog_0xa2,ALOPF21,0x22,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa2 = opc + 0x80*(opc2&1)
plog_0xa3,ALOPF21,0x23,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa3 = opc + 0x80*(opc2&1)
plog_0xa4,ALOPF21,0x24,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa4 = opc + 0x80*(opc2&1)
plog_0xa5,ALOPF21,0x25,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa5 = opc + 0x80*(opc2&1)
plog_0xa6,ALOPF21,0x26,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa6 = opc + 0x80*(opc2&1)
plog_0xa7,ALOPF21,0x27,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa7 = opc + 0x80*(opc2&1)
plog_0xa8,ALOPF21,0x28,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa8 = opc + 0x80*(opc2&1)
plog_0xa9,ALOPF21,0x29,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa9 = opc + 0x80*(opc2&1)
plog_0xaa,ALOPF21,0x2a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xaa = opc + 0x80*(opc2&1)
plog_0xab,ALOPF21,0x2b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xab = opc + 0x80*(opc2&1)
plog_0xac,ALOPF21,0x2c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xac = opc + 0x80*(opc2&1)
plog_0xad,ALOPF21,0x2d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xad = opc + 0x80*(opc2&1)
plog_0xae,ALOPF21,0x2e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xae = opc + 0x80*(opc2&1)
plog_0xaf,ALOPF21,0x2f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xaf = opc + 0x80*(opc2&1)
plog_0xb0,ALOPF21,0x30,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb0 = opc + 0x80*(opc2&1)
plog_0xb1,ALOPF21,0x31,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb1 = opc + 0x80*(opc2&1)
plog_0xb2,ALOPF21,0x32,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb2 = opc + 0x80*(opc2&1)
plog_0xb3,ALOPF21,0x33,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb3 = opc + 0x80*(opc2&1)
plog_0xb4,ALOPF21,0x34,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb4 = opc + 0x80*(opc2&1)
plog_0xb5,ALOPF21,0x35,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb5 = opc + 0x80*(opc2&1)
plog_0xb6,ALOPF21,0x36,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb6 = opc + 0x80*(opc2&1)
plog_0xb7,ALOPF21,0x37,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb7 = opc + 0x80*(opc2&1)
plog_0xb8,ALOPF21,0x38,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb8 = opc + 0x80*(opc2&1)
plog_0xb9,ALOPF21,0x39,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb9 = opc + 0x80*(opc2&1)
plog_0xba,ALOPF21,0x3a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xba = opc + 0x80*(opc2&1)
plog_0xbb,ALOPF21,0x3b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbb = opc + 0x80*(opc2&1)
plog_0xbc,ALOPF21,0x3c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbc = opc + 0x80*(opc2&1)
plog_0xbd,ALOPF21,0x3d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbd = opc + 0x80*(opc2&1)
plog_0xbe,ALOPF21,0x3e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbe = opc + 0x80*(opc2&1)
plog_0xbf,ALOPF21,0x3f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbf = opc + 0x80*(opc2&1)
plog_0xc0,ALOPF21,0x40,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc0 = opc + 0x80*(opc2&1)
plog_0xc1,ALOPF21,0x41,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc1 = opc + 0x80*(opc2&1)
plog_0xc2,ALOPF21,0x42,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc2 = opc + 0x80*(opc2&1)
plog_0xc3,ALOPF21,0x43,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc3 = opc + 0x80*(opc2&1)
plog_0xc4,ALOPF21,0x44,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc4 = opc + 0x80*(opc2&1)
plog_0xc5,ALOPF21,0x45,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc5 = opc + 0x80*(opc2&1)
plog_0xc6,ALOPF21,0x46,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc6 = opc + 0x80*(opc2&1)
plog_0xc7,ALOPF21,0x47,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc7 = opc + 0x80*(opc2&1)
plog_0xc8,ALOPF21,0x48,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc8 = opc + 0x80*(opc2&1)
plog_0xc9,ALOPF21,0x49,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc9 = opc + 0x80*(opc2&1)
plog_0xca,ALOPF21,0x4a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xca = opc + 0x80*(opc2&1)
plog_0xcb,ALOPF21,0x4b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcb = opc + 0x80*(opc2&1)
plog_0xcc,ALOPF21,0x4c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcc = opc + 0x80*(opc2&1)
plog_0xcd,ALOPF21,0x4d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcd = opc + 0x80*(opc2&1)
plog_0xce,ALOPF21,0x4e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xce = opc + 0x80*(opc2&1)
plog_0xcf,ALOPF21,0x4f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcf = opc + 0x80*(opc2&1)
plog_0xd0,ALOPF21,0x50,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd0 = opc + 0x80*(opc2&1)
plog_0xd1,ALOPF21,0x51,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd1 = opc + 0x80*(opc2&1)
plog_0xd2,ALOPF21,0x52,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd2 = opc + 0x80*(opc2&1)
plog_0xd3,ALOPF21,0x53,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd3 = opc + 0x80*(opc2&1)
plog_0xd4,ALOPF21,0x54,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd4 = opc + 0x80*(opc2&1)
plog_0xd5,ALOPF21,0x55,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd5 = opc + 0x80*(opc2&1)
plog_0xd6,ALOPF21,0x56,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd6 = opc + 0x80*(opc2&1)
plog_0xd7,ALOPF21,0x57,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd7 = opc + 0x80*(opc2&1)
plog_0xd8,ALOPF21,0x58,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd8 = opc + 0x80*(opc2&1)
plog_0xd9,ALOPF21,0x59,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd9 = opc + 0x80*(opc2&1)
plog_0xda,ALOPF21,0x5a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xda = opc + 0x80*(opc2&1)
plog_0xdb,ALOPF21,0x5b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdb = opc + 0x80*(opc2&1)
plog_0xdc,ALOPF21,0x5c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdc = opc + 0x80*(opc2&1)
plog_0xdd,ALOPF21,0x5d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdd = opc + 0x80*(opc2&1)
plog_0xde,ALOPF21,0x5e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xde = opc + 0x80*(opc2&1)
plog_0xdf,ALOPF21,0x5f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdf = opc + 0x80*(opc2&1)
plog_0xe0,ALOPF21,0x60,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe0 = opc + 0x80*(opc2&1)
plog_0xe1,ALOPF21,0x61,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe1 = opc + 0x80*(opc2&1)
plog_0xe2,ALOPF21,0x62,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe2 = opc + 0x80*(opc2&1)
plog_0xe3,ALOPF21,0x63,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe3 = opc + 0x80*(opc2&1)
plog_0xe4,ALOPF21,0x64,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe4 = opc + 0x80*(opc2&1)
plog_0xe5,ALOPF21,0x65,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe5 = opc + 0x80*(opc2&1)
plog_0xe6,ALOPF21,0x66,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe6 = opc + 0x80*(opc2&1)
plog_0xe7,ALOPF21,0x67,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe7 = opc + 0x80*(opc2&1)
plog_0xe8,ALOPF21,0x68,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe8 = opc + 0x80*(opc2&1)
plog_0xe9,ALOPF21,0x69,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe9 = opc + 0x80*(opc2&1)
plog_0xea,ALOPF21,0x6a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xea = opc + 0x80*(opc2&1)
plog_0xeb,ALOPF21,0x6b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xeb = opc + 0x80*(opc2&1)
plog_0xec,ALOPF21,0x6c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xec = opc + 0x80*(opc2&1)
plog_0xed,ALOPF21,0x6d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xed = opc + 0x80*(opc2&1)
plog_0xee,ALOPF21,0x6e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xee = opc + 0x80*(opc2&1)
plog_0xef,ALOPF21,0x6f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xef = opc + 0x80*(opc2&1)
plog_0xf0,ALOPF21,0x70,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf0 = opc + 0x80*(opc2&1)
plog_0xf1,ALOPF21,0x71,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf1 = opc + 0x80*(opc2&1)
plog_0xf2,ALOPF21,0x72,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf2 = opc + 0x80*(opc2&1)
plog_0xf3,ALOPF21,0x73,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf3 = opc + 0x80*(opc2&1)
plog_0xf4,ALOPF21,0x74,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf4 = opc + 0x80*(opc2&1)
plog_0xf5,ALOPF21,0x75,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf5 = opc + 0x80*(opc2&1)
plog_0xf6,ALOPF21,0x76,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf6 = opc + 0x80*(opc2&1)
plog_0xf7,ALOPF21,0x77,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf7 = opc + 0x80*(opc2&1)
plog_0xf8,ALOPF21,0x78,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf8 = opc + 0x80*(opc2&1)
plog_0xf9,ALOPF21,0x79,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf9 = opc + 0x80*(opc2&1)
plog_0xfa,ALOPF21,0x7a,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfa = opc + 0x80*(opc2&1)
plog_0xfb,ALOPF21,0x7b,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfb = opc + 0x80*(opc2&1)
plog_0xfc,ALOPF21,0x7c,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfc = opc + 0x80*(opc2&1)
plog_0xfd,ALOPF21,0x7d,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfd = opc + 0x80*(opc2&1)
plog_0xfe,ALOPF21,0x7e,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfe = opc + 0x80*(opc2&1)
plog_0xff,ALOPF21,0x7f,LCMBD1,0x11,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xff = opc + 0x80*(opc2&1)
qplog_0x00,ALOPF21,0x00,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x00 = opc + 0x80*(opc2&1)
qplog_0x01,ALOPF21,0x01,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x01 = opc + 0x80*(opc2&1)
qplog_0x02,ALOPF21,0x02,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x02 = opc + 0x80*(opc2&1)
qplog_0x03,ALOPF21,0x03,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x03 = opc + 0x80*(opc2&1)
qplog_0x04,ALOPF21,0x04,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x04 = opc + 0x80*(opc2&1)
qplog_0x05,ALOPF21,0x05,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x05 = opc + 0x80*(opc2&1)
qplog_0x06,ALOPF21,0x06,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x06 = opc + 0x80*(opc2&1)
qplog_0x07,ALOPF21,0x07,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x07 = opc + 0x80*(opc2&1)
qplog_0x08,ALOPF21,0x08,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x08 = opc + 0x80*(opc2&1)
qplog_0x09,ALOPF21,0x09,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x09 = opc + 0x80*(opc2&1)
qplog_0x0a,ALOPF21,0x0a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0a = opc + 0x80*(opc2&1)
qplog_0x0b,ALOPF21,0x0b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0b = opc + 0x80*(opc2&1)
qplog_0x0c,ALOPF21,0x0c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0c = opc + 0x80*(opc2&1)
qplog_0x0d,ALOPF21,0x0d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0d = opc + 0x80*(opc2&1)
qplog_0x0e,ALOPF21,0x0e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0e = opc + 0x80*(opc2&1)
qplog_0x0f,ALOPF21,0x0f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x0f = opc + 0x80*(opc2&1)
qplog_0x10,ALOPF21,0x10,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x10 = opc + 0x80*(opc2&1)
qplog_0x11,ALOPF21,0x11,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x11 = opc + 0x80*(opc2&1)
qplog_0x12,ALOPF21,0x12,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x12 = opc + 0x80*(opc2&1)
qplog_0x13,ALOPF21,0x13,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x13 = opc + 0x80*(opc2&1)
qplog_0x14,ALOPF21,0x14,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x14 = opc + 0x80*(opc2&1)
qplog_0x15,ALOPF21,0x15,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x15 = opc + 0x80*(opc2&1)
qplog_0x16,ALOPF21,0x16,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x16 = opc + 0x80*(opc2&1)
qplog_0x17,ALOPF21,0x17,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x17 = opc + 0x80*(opc2&1)
qplog_0x18,ALOPF21,0x18,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x18 = opc + 0x80*(opc2&1)
qplog_0x19,ALOPF21,0x19,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x19 = opc + 0x80*(opc2&1)
qplog_0x1a,ALOPF21,0x1a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1a = opc + 0x80*(opc2&1)
qplog_0x1b,ALOPF21,0x1b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1b = opc + 0x80*(opc2&1)
qplog_0x1c,ALOPF21,0x1c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1c = opc + 0x80*(opc2&1)
qplog_0x1d,ALOPF21,0x1d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1d = opc + 0x80*(opc2&1)
qplog_0x1e,ALOPF21,0x1e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1e = opc + 0x80*(opc2&1)
qplog_0x1f,ALOPF21,0x1f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x1f = opc + 0x80*(opc2&1)
qplog_0x20,ALOPF21,0x20,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x20 = opc + 0x80*(opc2&1)
qplog_0x21,ALOPF21,0x21,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x21 = opc + 0x80*(opc2&1)
qplog_0x22,ALOPF21,0x22,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x22 = opc + 0x80*(opc2&1)
qplog_0x23,ALOPF21,0x23,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x23 = opc + 0x80*(opc2&1)
qplog_0x24,ALOPF21,0x24,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x24 = opc + 0x80*(opc2&1)
qplog_0x25,ALOPF21,0x25,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x25 = opc + 0x80*(opc2&1)
qplog_0x26,ALOPF21,0x26,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x26 = opc + 0x80*(opc2&1)
qplog_0x27,ALOPF21,0x27,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x27 = opc + 0x80*(opc2&1)
qplog_0x28,ALOPF21,0x28,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x28 = opc + 0x80*(opc2&1)
qplog_0x29,ALOPF21,0x29,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x29 = opc + 0x80*(opc2&1)
qplog_0x2a,ALOPF21,0x2a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2a = opc + 0x80*(opc2&1)
qplog_0x2b,ALOPF21,0x2b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2b = opc + 0x80*(opc2&1)
qplog_0x2c,ALOPF21,0x2c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2c = opc + 0x80*(opc2&1)
qplog_0x2d,ALOPF21,0x2d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2d = opc + 0x80*(opc2&1)
qplog_0x2e,ALOPF21,0x2e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2e = opc + 0x80*(opc2&1)
qplog_0x2f,ALOPF21,0x2f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x2f = opc + 0x80*(opc2&1)
qplog_0x30,ALOPF21,0x30,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x30 = opc + 0x80*(opc2&1)
qplog_0x31,ALOPF21,0x31,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x31 = opc + 0x80*(opc2&1)
qplog_0x32,ALOPF21,0x32,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x32 = opc + 0x80*(opc2&1)
qplog_0x33,ALOPF21,0x33,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x33 = opc + 0x80*(opc2&1)
qplog_0x34,ALOPF21,0x34,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x34 = opc + 0x80*(opc2&1)
qplog_0x35,ALOPF21,0x35,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x35 = opc + 0x80*(opc2&1)
qplog_0x36,ALOPF21,0x36,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x36 = opc + 0x80*(opc2&1)
qplog_0x37,ALOPF21,0x37,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x37 = opc + 0x80*(opc2&1)
qplog_0x38,ALOPF21,0x38,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x38 = opc + 0x80*(opc2&1)
qplog_0x39,ALOPF21,0x39,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x39 = opc + 0x80*(opc2&1)
qplog_0x3a,ALOPF21,0x3a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3a = opc + 0x80*(opc2&1)
qplog_0x3b,ALOPF21,0x3b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3b = opc + 0x80*(opc2&1)
qplog_0x3c,ALOPF21,0x3c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3c = opc + 0x80*(opc2&1)
qplog_0x3d,ALOPF21,0x3d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3d = opc + 0x80*(opc2&1)
qplog_0x3e,ALOPF21,0x3e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3e = opc + 0x80*(opc2&1)
qplog_0x3f,ALOPF21,0x3f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x3f = opc + 0x80*(opc2&1)
qplog_0x40,ALOPF21,0x40,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x40 = opc + 0x80*(opc2&1)
qplog_0x41,ALOPF21,0x41,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x41 = opc + 0x80*(opc2&1)
qplog_0x42,ALOPF21,0x42,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x42 = opc + 0x80*(opc2&1)
qplog_0x43,ALOPF21,0x43,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x43 = opc + 0x80*(opc2&1)
qplog_0x44,ALOPF21,0x44,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x44 = opc + 0x80*(opc2&1)
qplog_0x45,ALOPF21,0x45,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x45 = opc + 0x80*(opc2&1)
qplog_0x46,ALOPF21,0x46,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x46 = opc + 0x80*(opc2&1)
qplog_0x47,ALOPF21,0x47,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x47 = opc + 0x80*(opc2&1)
qplog_0x48,ALOPF21,0x48,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x48 = opc + 0x80*(opc2&1)
qplog_0x49,ALOPF21,0x49,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x49 = opc + 0x80*(opc2&1)
qplog_0x4a,ALOPF21,0x4a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4a = opc + 0x80*(opc2&1)
qplog_0x4b,ALOPF21,0x4b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4b = opc + 0x80*(opc2&1)
qplog_0x4c,ALOPF21,0x4c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4c = opc + 0x80*(opc2&1)
qplog_0x4d,ALOPF21,0x4d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4d = opc + 0x80*(opc2&1)
qplog_0x4e,ALOPF21,0x4e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4e = opc + 0x80*(opc2&1)
qplog_0x4f,ALOPF21,0x4f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x4f = opc + 0x80*(opc2&1)
qplog_0x50,ALOPF21,0x50,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x50 = opc + 0x80*(opc2&1)
qplog_0x51,ALOPF21,0x51,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x51 = opc + 0x80*(opc2&1)
qplog_0x52,ALOPF21,0x52,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x52 = opc + 0x80*(opc2&1)
qplog_0x53,ALOPF21,0x53,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x53 = opc + 0x80*(opc2&1)
qplog_0x54,ALOPF21,0x54,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x54 = opc + 0x80*(opc2&1)
qplog_0x55,ALOPF21,0x55,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x55 = opc + 0x80*(opc2&1)
qplog_0x56,ALOPF21,0x56,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x56 = opc + 0x80*(opc2&1)
qplog_0x57,ALOPF21,0x57,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x57 = opc + 0x80*(opc2&1)
qplog_0x58,ALOPF21,0x58,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x58 = opc + 0x80*(opc2&1)
qplog_0x59,ALOPF21,0x59,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x59 = opc + 0x80*(opc2&1)
qplog_0x5a,ALOPF21,0x5a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5a = opc + 0x80*(opc2&1)
qplog_0x5b,ALOPF21,0x5b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5b = opc + 0x80*(opc2&1)
qplog_0x5c,ALOPF21,0x5c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5c = opc + 0x80*(opc2&1)
qplog_0x5d,ALOPF21,0x5d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5d = opc + 0x80*(opc2&1)
qplog_0x5e,ALOPF21,0x5e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5e = opc + 0x80*(opc2&1)
qplog_0x5f,ALOPF21,0x5f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x5f = opc + 0x80*(opc2&1)
qplog_0x60,ALOPF21,0x60,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x60 = opc + 0x80*(opc2&1)
qplog_0x61,ALOPF21,0x61,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x61 = opc + 0x80*(opc2&1)
qplog_0x62,ALOPF21,0x62,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x62 = opc + 0x80*(opc2&1)
qplog_0x63,ALOPF21,0x63,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x63 = opc + 0x80*(opc2&1)
qplog_0x64,ALOPF21,0x64,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x64 = opc + 0x80*(opc2&1)
qplog_0x65,ALOPF21,0x65,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x65 = opc + 0x80*(opc2&1)
qplog_0x66,ALOPF21,0x66,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x66 = opc + 0x80*(opc2&1)
qplog_0x67,ALOPF21,0x67,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x67 = opc + 0x80*(opc2&1)
qplog_0x68,ALOPF21,0x68,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x68 = opc + 0x80*(opc2&1)
qplog_0x69,ALOPF21,0x69,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x69 = opc + 0x80*(opc2&1)
qplog_0x6a,ALOPF21,0x6a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6a = opc + 0x80*(opc2&1)
qplog_0x6b,ALOPF21,0x6b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6b = opc + 0x80*(opc2&1)
qplog_0x6c,ALOPF21,0x6c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6c = opc + 0x80*(opc2&1)
qplog_0x6d,ALOPF21,0x6d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6d = opc + 0x80*(opc2&1)
qplog_0x6e,ALOPF21,0x6e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6e = opc + 0x80*(opc2&1)
qplog_0x6f,ALOPF21,0x6f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x6f = opc + 0x80*(opc2&1)
qplog_0x70,ALOPF21,0x70,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x70 = opc + 0x80*(opc2&1)
qplog_0x71,ALOPF21,0x71,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x71 = opc + 0x80*(opc2&1)
qplog_0x72,ALOPF21,0x72,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x72 = opc + 0x80*(opc2&1)
qplog_0x73,ALOPF21,0x73,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x73 = opc + 0x80*(opc2&1)
qplog_0x74,ALOPF21,0x74,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x74 = opc + 0x80*(opc2&1)
qplog_0x75,ALOPF21,0x75,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x75 = opc + 0x80*(opc2&1)
qplog_0x76,ALOPF21,0x76,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x76 = opc + 0x80*(opc2&1)
qplog_0x77,ALOPF21,0x77,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x77 = opc + 0x80*(opc2&1)
qplog_0x78,ALOPF21,0x78,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x78 = opc + 0x80*(opc2&1)
qplog_0x79,ALOPF21,0x79,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x79 = opc + 0x80*(opc2&1)
qplog_0x7a,ALOPF21,0x7a,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7a = opc + 0x80*(opc2&1)
qplog_0x7b,ALOPF21,0x7b,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7b = opc + 0x80*(opc2&1)
qplog_0x7c,ALOPF21,0x7c,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7c = opc + 0x80*(opc2&1)
qplog_0x7d,ALOPF21,0x7d,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7d = opc + 0x80*(opc2&1)
qplog_0x7e,ALOPF21,0x7e,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7e = opc + 0x80*(opc2&1)
qplog_0x7f,ALOPF21,0x7f,LCMBQ0,0x12,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x7f = opc + 0x80*(opc2&1)
qplog_0x80,ALOPF21,0x00,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x80 = opc + 0x80*(opc2&1)
qplog_0x81,ALOPF21,0x01,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x81 = opc + 0x80*(opc2&1)
qplog_0x82,ALOPF21,0x02,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x82 = opc + 0x80*(opc2&1)
qplog_0x83,ALOPF21,0x03,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x83 = opc + 0x80*(opc2&1)
qplog_0x84,ALOPF21,0x04,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x84 = opc + 0x80*(opc2&1)
qplog_0x85,ALOPF21,0x05,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x85 = opc + 0x80*(opc2&1)
qplog_0x86,ALOPF21,0x06,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x86 = opc + 0x80*(opc2&1)
qplog_0x87,ALOPF21,0x07,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x87 = opc + 0x80*(opc2&1)
qplog_0x88,ALOPF21,0x08,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x88 = opc + 0x80*(opc2&1)
qplog_0x89,ALOPF21,0x09,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x89 = opc + 0x80*(opc2&1)
qplog_0x8a,ALOPF21,0x0a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8a = opc + 0x80*(opc2&1)
qplog_0x8b,ALOPF21,0x0b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8b = opc + 0x80*(opc2&1)
qplog_0x8c,ALOPF21,0x0c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8c = opc + 0x80*(opc2&1)
qplog_0x8d,ALOPF21,0x0d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8d = opc + 0x80*(opc2&1)
qplog_0x8e,ALOPF21,0x0e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8e = opc + 0x80*(opc2&1)
qplog_0x8f,ALOPF21,0x0f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x8f = opc + 0x80*(opc2&1)
qplog_0x90,ALOPF21,0x10,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x90 = opc + 0x80*(opc2&1)
qplog_0x91,ALOPF21,0x11,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x91 = opc + 0x80*(opc2&1)
qplog_0x92,ALOPF21,0x12,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x92 = opc + 0x80*(opc2&1)
qplog_0x93,ALOPF21,0x13,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x93 = opc + 0x80*(opc2&1)
qplog_0x94,ALOPF21,0x14,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x94 = opc + 0x80*(opc2&1)
qplog_0x95,ALOPF21,0x15,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x95 = opc + 0x80*(opc2&1)
qplog_0x96,ALOPF21,0x16,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x96 = opc + 0x80*(opc2&1)
qplog_0x97,ALOPF21,0x17,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x97 = opc + 0x80*(opc2&1)
qplog_0x98,ALOPF21,0x18,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x98 = opc + 0x80*(opc2&1)
qplog_0x99,ALOPF21,0x19,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x99 = opc + 0x80*(opc2&1)
qplog_0x9a,ALOPF21,0x1a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9a = opc + 0x80*(opc2&1)
qplog_0x9b,ALOPF21,0x1b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9b = opc + 0x80*(opc2&1)
qplog_0x9c,ALOPF21,0x1c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9c = opc + 0x80*(opc2&1)
qplog_0x9d,ALOPF21,0x1d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9d = opc + 0x80*(opc2&1)
qplog_0x9e,ALOPF21,0x1e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9e = opc + 0x80*(opc2&1)
qplog_0x9f,ALOPF21,0x1f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0x9f = opc + 0x80*(opc2&1)
qplog_0xa0,ALOPF21,0x20,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa0 = opc + 0x80*(opc2&1)
qplog_0xa1,ALOPF21,0x21,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa1 = opc + 0x80*(opc2&1)
qplog_0xa2,ALOPF21,0x22,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa2 = opc + 0x80*(opc2&1)
qplog_0xa3,ALOPF21,0x23,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa3 = opc + 0x80*(opc2&1)
qplog_0xa4,ALOPF21,0x24,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa4 = opc + 0x80*(opc2&1)
qplog_0xa5,ALOPF21,0x25,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa5 = opc + 0x80*(opc2&1)
qplog_0xa6,ALOPF21,0x26,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa6 = opc + 0x80*(opc2&1)
qplog_0xa7,ALOPF21,0x27,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa7 = opc + 0x80*(opc2&1)
qplog_0xa8,ALOPF21,0x28,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa8 = opc + 0x80*(opc2&1)
qplog_0xa9,ALOPF21,0x29,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xa9 = opc + 0x80*(opc2&1)
qplog_0xaa,ALOPF21,0x2a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xaa = opc + 0x80*(opc2&1)
qplog_0xab,ALOPF21,0x2b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xab = opc + 0x80*(opc2&1)
qplog_0xac,ALOPF21,0x2c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xac = opc + 0x80*(opc2&1)
qplog_0xad,ALOPF21,0x2d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xad = opc + 0x80*(opc2&1)
qplog_0xae,ALOPF21,0x2e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xae = opc + 0x80*(opc2&1)
qplog_0xaf,ALOPF21,0x2f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xaf = opc + 0x80*(opc2&1)
qplog_0xb0,ALOPF21,0x30,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb0 = opc + 0x80*(opc2&1)
qplog_0xb1,ALOPF21,0x31,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb1 = opc + 0x80*(opc2&1)
qplog_0xb2,ALOPF21,0x32,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb2 = opc + 0x80*(opc2&1)
qplog_0xb3,ALOPF21,0x33,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb3 = opc + 0x80*(opc2&1)
qplog_0xb4,ALOPF21,0x34,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb4 = opc + 0x80*(opc2&1)
qplog_0xb5,ALOPF21,0x35,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb5 = opc + 0x80*(opc2&1)
qplog_0xb6,ALOPF21,0x36,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb6 = opc + 0x80*(opc2&1)
qplog_0xb7,ALOPF21,0x37,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb7 = opc + 0x80*(opc2&1)
qplog_0xb8,ALOPF21,0x38,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb8 = opc + 0x80*(opc2&1)
qplog_0xb9,ALOPF21,0x39,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xb9 = opc + 0x80*(opc2&1)
qplog_0xba,ALOPF21,0x3a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xba = opc + 0x80*(opc2&1)
qplog_0xbb,ALOPF21,0x3b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbb = opc + 0x80*(opc2&1)
qplog_0xbc,ALOPF21,0x3c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbc = opc + 0x80*(opc2&1)
qplog_0xbd,ALOPF21,0x3d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbd = opc + 0x80*(opc2&1)
qplog_0xbe,ALOPF21,0x3e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbe = opc + 0x80*(opc2&1)
qplog_0xbf,ALOPF21,0x3f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xbf = opc + 0x80*(opc2&1)
qplog_0xc0,ALOPF21,0x40,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc0 = opc + 0x80*(opc2&1)
qplog_0xc1,ALOPF21,0x41,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc1 = opc + 0x80*(opc2&1)
qplog_0xc2,ALOPF21,0x42,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc2 = opc + 0x80*(opc2&1)
qplog_0xc3,ALOPF21,0x43,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc3 = opc + 0x80*(opc2&1)
qplog_0xc4,ALOPF21,0x44,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc4 = opc + 0x80*(opc2&1)
qplog_0xc5,ALOPF21,0x45,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc5 = opc + 0x80*(opc2&1)
qplog_0xc6,ALOPF21,0x46,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc6 = opc + 0x80*(opc2&1)
qplog_0xc7,ALOPF21,0x47,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc7 = opc + 0x80*(opc2&1)
qplog_0xc8,ALOPF21,0x48,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc8 = opc + 0x80*(opc2&1)
qplog_0xc9,ALOPF21,0x49,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xc9 = opc + 0x80*(opc2&1)
qplog_0xca,ALOPF21,0x4a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xca = opc + 0x80*(opc2&1)
qplog_0xcb,ALOPF21,0x4b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcb = opc + 0x80*(opc2&1)
qplog_0xcc,ALOPF21,0x4c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcc = opc + 0x80*(opc2&1)
qplog_0xcd,ALOPF21,0x4d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcd = opc + 0x80*(opc2&1)
qplog_0xce,ALOPF21,0x4e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xce = opc + 0x80*(opc2&1)
qplog_0xcf,ALOPF21,0x4f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xcf = opc + 0x80*(opc2&1)
qplog_0xd0,ALOPF21,0x50,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd0 = opc + 0x80*(opc2&1)
qplog_0xd1,ALOPF21,0x51,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd1 = opc + 0x80*(opc2&1)
qplog_0xd2,ALOPF21,0x52,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd2 = opc + 0x80*(opc2&1)
qplog_0xd3,ALOPF21,0x53,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd3 = opc + 0x80*(opc2&1)
qplog_0xd4,ALOPF21,0x54,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd4 = opc + 0x80*(opc2&1)
qplog_0xd5,ALOPF21,0x55,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd5 = opc + 0x80*(opc2&1)
qplog_0xd6,ALOPF21,0x56,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd6 = opc + 0x80*(opc2&1)
qplog_0xd7,ALOPF21,0x57,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd7 = opc + 0x80*(opc2&1)
qplog_0xd8,ALOPF21,0x58,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd8 = opc + 0x80*(opc2&1)
qplog_0xd9,ALOPF21,0x59,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xd9 = opc + 0x80*(opc2&1)
qplog_0xda,ALOPF21,0x5a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xda = opc + 0x80*(opc2&1)
qplog_0xdb,ALOPF21,0x5b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdb = opc + 0x80*(opc2&1)
qplog_0xdc,ALOPF21,0x5c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdc = opc + 0x80*(opc2&1)
qplog_0xdd,ALOPF21,0x5d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdd = opc + 0x80*(opc2&1)
qplog_0xde,ALOPF21,0x5e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xde = opc + 0x80*(opc2&1)
qplog_0xdf,ALOPF21,0x5f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xdf = opc + 0x80*(opc2&1)
qplog_0xe0,ALOPF21,0x60,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe0 = opc + 0x80*(opc2&1)
qplog_0xe1,ALOPF21,0x61,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe1 = opc + 0x80*(opc2&1)
qplog_0xe2,ALOPF21,0x62,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe2 = opc + 0x80*(opc2&1)
qplog_0xe3,ALOPF21,0x63,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe3 = opc + 0x80*(opc2&1)
qplog_0xe4,ALOPF21,0x64,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe4 = opc + 0x80*(opc2&1)
qplog_0xe5,ALOPF21,0x65,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe5 = opc + 0x80*(opc2&1)
qplog_0xe6,ALOPF21,0x66,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe6 = opc + 0x80*(opc2&1)
qplog_0xe7,ALOPF21,0x67,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe7 = opc + 0x80*(opc2&1)
qplog_0xe8,ALOPF21,0x68,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe8 = opc + 0x80*(opc2&1)
qplog_0xe9,ALOPF21,0x69,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xe9 = opc + 0x80*(opc2&1)
qplog_0xea,ALOPF21,0x6a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xea = opc + 0x80*(opc2&1)
qplog_0xeb,ALOPF21,0x6b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xeb = opc + 0x80*(opc2&1)
qplog_0xec,ALOPF21,0x6c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xec = opc + 0x80*(opc2&1)
qplog_0xed,ALOPF21,0x6d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xed = opc + 0x80*(opc2&1)
qplog_0xee,ALOPF21,0x6e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xee = opc + 0x80*(opc2&1)
qplog_0xef,ALOPF21,0x6f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xef = opc + 0x80*(opc2&1)
qplog_0xf0,ALOPF21,0x70,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf0 = opc + 0x80*(opc2&1)
qplog_0xf1,ALOPF21,0x71,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf1 = opc + 0x80*(opc2&1)
qplog_0xf2,ALOPF21,0x72,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf2 = opc + 0x80*(opc2&1)
qplog_0xf3,ALOPF21,0x73,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf3 = opc + 0x80*(opc2&1)
qplog_0xf4,ALOPF21,0x74,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf4 = opc + 0x80*(opc2&1)
qplog_0xf5,ALOPF21,0x75,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf5 = opc + 0x80*(opc2&1)
qplog_0xf6,ALOPF21,0x76,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf6 = opc + 0x80*(opc2&1)
qplog_0xf7,ALOPF21,0x77,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf7 = opc + 0x80*(opc2&1)
qplog_0xf8,ALOPF21,0x78,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf8 = opc + 0x80*(opc2&1)
qplog_0xf9,ALOPF21,0x79,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xf9 = opc + 0x80*(opc2&1)
qplog_0xfa,ALOPF21,0x7a,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfa = opc + 0x80*(opc2&1)
qplog_0xfb,ALOPF21,0x7b,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfb = opc + 0x80*(opc2&1)
qplog_0xfc,ALOPF21,0x7c,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfc = opc + 0x80*(opc2&1)
qplog_0xfd,ALOPF21,0x7d,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfd = opc + 0x80*(opc2&1)
qplog_0xfe,ALOPF21,0x7e,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xfe = opc + 0x80*(opc2&1)
qplog_0xff,ALOPF21,0x7f,LCMBQ1,0x13,src3,-,-,0134,-,5,-,src1:d src2:d src3:d dst:d,dddd,0,-,-,truth-table code 0xff = opc + 0x80*(opc2&1)
qpfadd_adds,ALOPF21,0x00,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_addd,ALOPF21,0x01,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_adds,ALOPF21,0x02,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_addd,ALOPF21,0x03,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhadd_adds,ALOPF21,0x04,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhsub_adds,ALOPF21,0x06,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_adds,ALOPF21,0x08,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_addd,ALOPF21,0x09,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_adds,ALOPF21,0x0e,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_addd,ALOPF21,0x0f,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_subs,ALOPF21,0x20,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_subd,ALOPF21,0x21,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_subs,ALOPF21,0x22,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_subd,ALOPF21,0x23,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhadd_subs,ALOPF21,0x24,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhsub_subs,ALOPF21,0x26,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_subs,ALOPF21,0x28,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_subd,ALOPF21,0x29,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_subs,ALOPF21,0x2e,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_subd,ALOPF21,0x2f,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_hadds,ALOPF21,0x40,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_hadds,ALOPF21,0x42,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhadd_hadds,ALOPF21,0x44,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhsub_hadds,ALOPF21,0x46,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_hadds,ALOPF21,0x48,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_hadds,ALOPF21,0x4e,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_hsubs,ALOPF21,0x60,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_hsubs,ALOPF21,0x62,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhadd_hsubs,ALOPF21,0x64,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhsub_hsubs,ALOPF21,0x66,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_hsubs,ALOPF21,0x68,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_hsubs,ALOPF21,0x6e,QPFCMB0,0x16,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qppermb,ALOPF21,0x0d,QPFCMB1,0x17,src3,-,-,0134,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_rsubs,ALOPF21,0x20,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_rsubd,ALOPF21,0x21,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_rsubs,ALOPF21,0x22,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_rsubd,ALOPF21,0x23,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhadd_rsubs,ALOPF21,0x24,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhsub_rsubs,ALOPF21,0x26,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_rsubs,ALOPF21,0x28,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_rsubd,ALOPF21,0x29,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_rsubs,ALOPF21,0x2e,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_rsubd,ALOPF21,0x2f,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpshufb,ALOPF21,0x4d,QPFCMB1,0x17,src3,-,-,0134,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_addsubs,ALOPF21,0x60,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfadd_addsubd,ALOPF21,0x61,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_addsubs,ALOPF21,0x62,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfsub_addsubd,ALOPF21,0x63,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhadd_addsubs,ALOPF21,0x64,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfhsub_addsubs,ALOPF21,0x66,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_addsubs,ALOPF21,0x68,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfmul_addsubd,ALOPF21,0x69,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpmerge,ALOPF21,0x6d,QPFCMB1,0x17,src3,-,-,0134,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_addsubs,ALOPF21,0x6e,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
qpfaddsub_addsubd,ALOPF21,0x6f,QPFCMB1,0x17,src3,-,-,012345,-,5,-,src1:p src2:p src3:p dst:p,pppp,0,-,-,
mmurr,ALOPF1,0x67,-,-,-,-,-,25,-,1,-,mureg dst:d,-,1,-,-,ldd opcode with src1=0xc0, src2=literal MU address, MAS=(opc<<3)|7; channel fixed by register
mmurw,ALOPF3,0x27,-,-,-,-,-,2,-,1,-,src3:d mureg,-,1,-,-,std opcode with src1=0xc0, src2=literal MU address, MAS=(opc<<3)|7
movab,AAS,0x1,-,-,-,-,-,0123,-,1,-,area ind am be dst:s,-,0,-,-,aas[14:12]
movah,AAS,0x2,-,-,-,-,-,0123,-,1,-,area ind am be dst:s,-,0,-,-,aas[14:12]
movaw,AAS,0x3,-,-,-,-,-,0123,-,1,-,area ind am be dst:s,-,0,-,-,aas[14:12]
movad,AAS,0x4,-,-,-,-,-,0123,-,1,-,area ind am be dst:d,-,0,-,-,aas[14:12]
movaq,AAS,0x5,-,-,-,-,-,02,0+1/2+3,1,-,area ind am be dst:q,-,0,-,-,aas[14:12]; movaq uses AAS channels c and c+1; gas accepts movaqp on any iset
movaqp,AAS,0x7,-,-,-,-,-,0123,-,5,-,area ind am be dst:d,-,0,-,-,aas[14:12]; movaq uses AAS channels c and c+1; gas accepts movaqp on any iset
incr,ALOPF10,-,-,-,-,-,-,25,-,1,-,aaincr,-,0,-,-,sets als[10] and als[14:12] of the preceding staa*; own predicate on AM2/AM5
fapb,APB,-,-,-,-,-,-,-,-,1,-,ct|dpl dcd fmt mrng d incr ind asz abs disp,-,0,-,-,asynchronous program instruction, 16 bytes; si/be/am/area only iset 1
ibranch,CS0,ctpr=0 ctp_opc=0,-,-,-,-,-,-,-,1,-,,-,0,-,-,SS.ctop=0 + SS.ctcond
rbranch,CS0,ctpr=0 ctp_opc=0,-,-,-,-,-,-,-,1,-,,-,0,-,-,ibranch with ctcond type 8 or 9
pref,CS0,ctpr=0 ctp_opc=1,-,-,-,-,-,-,-,1,-,,-,0,-,-,disp[27:4] ipd[3] ipr[2:0]
puttsd,CS0,ctpr=0 ctp_opc=2,-,-,-,-,-,-,-,1,-,,-,0,-,-,decoded by objdump only
done,CS0,ctpr=0 ctp_opc=3,-,-,-,-,-,-,-,1,-,,-,0,-,-,param 0
iret,CS0,ctpr=0 ctp_opc=3,-,-,-,-,-,-,-,6,-,,-,0,-,-,param 2
hret,CS0,ctpr=0 ctp_opc=3,-,-,-,-,-,-,-,6,-,,-,0,-,-,param 3
glaunch,CS0,ctpr=0 ctp_opc=3,-,-,-,-,-,-,-,6,-,,-,0,-,-,param 4
disp,CS0,ctpr=1-3 ctp_opc=0,-,-,-,-,-,-,-,1,-,,-,0,-,-,
ldisp,CS0,ctpr=2 ctp_opc=1,-,-,-,-,-,-,-,1,-,,-,0,-,-,
sdisp,CS0,ctpr=1-3 ctp_opc=2,-,-,-,-,-,-,-,1,-,,-,0,-,-,5-bit number
return,CS0,ctpr=3 ctp_opc=3,-,-,-,-,-,-,-,1,-,,-,0,-,-,param 0
gettsd,CS0,ctpr=1-3 ctp_opc=3,-,-,-,-,-,-,-,3,-,,-,0,-,-,param 1
setwd,CS1,opc=0,-,-,-,-,-,-,-,1,-,,-,0,-,-,LTS0 holds wsz,nfx,dbl
vfrpsz,CS1,opc=1,-,-,-,-,-,-,-,1,-,,-,0,-,-,LTS0[16:12]=rpsz-1
settr,CS1,opc=0,-,-,-,-,-,-,-,1,-,,-,0,-,-,CS1[25], LTS0[31:17]
setbn,CS1,opc=4,-,-,-,-,-,-,-,1,-,,-,0,-,-,CS1[26]
setbp,CS1,opc=4,-,-,-,-,-,-,-,1,-,,-,0,-,-,CS1[27]
setei,CS1,opc=2,-,-,-,-,-,-,-,1,-,,-,0,-,-,CS1[27]=0
setsft,CS1,opc=2,-,-,-,-,-,-,-,2,-,,-,0,-,-,CS1[27]=1
wait,CS1,opc=3,-,-,-,-,-,-,-,1,-,,-,0,-,-,
call,CS1,opc=5,-,-,-,-,-,-,-,1,-,,-,0,-,-,
icall,CS1,opc=5,-,-,-,-,-,-,-,6,-,,-,0,-,-,CS1[9:7]=1
hcall,CS1,opc=5,-,-,-,-,-,-,-,6,-,,-,0,-,-,CS1[9:7]=2
mas,CS1,opc=6,-,-,-,-,-,-,-,1,-,,-,0,-,-,not an instruction of its own
flushr,CS1,opc=7,-,-,-,-,-,-,-,1,-,,-,0,-,-,bit0
flushc,CS1,opc=7,-,-,-,-,-,-,-,1,-,,-,0,-,-,bit1
fillr,CS1,opc=7,-,-,-,-,-,-,-,6,-,,-,0,-,-,bit2
fillc,CS1,opc=7,-,-,-,-,-,-,-,6,-,,-,0,-,-,bit3
vfbg,CS1,opc=8,-,-,-,-,-,-,-,1,-,,-,0,-,-,decoded by objdump only
ct,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,ctop[11:10], ctcond[8:0]
ipd,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[31:30]
eap,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[29]
bap,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[28]
srp,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[27]=1,[25]=0
crp,SS,-,-,-,-,-,-,-,-,2,-,,-,0,-,-,[27]=0,[25]=1
slrp,SS,-,-,-,-,-,-,-,-,3,-,,-,0,-,-,[27]=[25]=1
vfdi,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[26]
abg,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[24:23]
abn,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[22:21]
abp,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[19:18]
alc,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[17:16]
flushts,SS,-,-,-,-,-,-,-,-,3,-,,-,0,-,-,whole SS = 0xd4100000 (type 1)
invts,SS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,type 1; see encoding.md
loop_mode,HS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[10]
nop,HS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[9:7]
set_mark,HS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,[13]
pass,PLS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,ELP source / CLP destination
andp,PLS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,clp opc 0
landp,PLS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,clp opc 1
movep,PLS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,clp opc 3 (MLP)
clpandp,PLS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,macro, no braces
clplandp,PLS,-,-,-,-,-,-,-,-,1,-,,-,0,-,-,macro, no braces
"""

ALIASES: Final = """\
aaurws aaurw
plog_0 plog_0x00
plog_1 plog_0x01
plog_10 plog_0x0a
plog_100 plog_0x64
plog_101 plog_0x65
plog_102 plog_0x66
plog_103 plog_0x67
plog_104 plog_0x68
plog_105 plog_0x69
plog_106 plog_0x6a
plog_107 plog_0x6b
plog_108 plog_0x6c
plog_109 plog_0x6d
plog_11 plog_0x0b
plog_110 plog_0x6e
plog_111 plog_0x6f
plog_112 plog_0x70
plog_113 plog_0x71
plog_114 plog_0x72
plog_115 plog_0x73
plog_116 plog_0x74
plog_117 plog_0x75
plog_118 plog_0x76
plog_119 plog_0x77
plog_12 plog_0x0c
plog_120 plog_0x78
plog_121 plog_0x79
plog_122 plog_0x7a
plog_123 plog_0x7b
plog_124 plog_0x7c
plog_125 plog_0x7d
plog_126 plog_0x7e
plog_127 plog_0x7f
plog_128 plog_0x80
plog_129 plog_0x81
plog_13 plog_0x0d
plog_130 plog_0x82
plog_131 plog_0x83
plog_132 plog_0x84
plog_133 plog_0x85
plog_134 plog_0x86
plog_135 plog_0x87
plog_136 plog_0x88
plog_137 plog_0x89
plog_138 plog_0x8a
plog_139 plog_0x8b
plog_14 plog_0x0e
plog_140 plog_0x8c
plog_141 plog_0x8d
plog_142 plog_0x8e
plog_143 plog_0x8f
plog_144 plog_0x90
plog_145 plog_0x91
plog_146 plog_0x92
plog_147 plog_0x93
plog_148 plog_0x94
plog_149 plog_0x95
plog_15 plog_0x0f
plog_150 plog_0x96
plog_151 plog_0x97
plog_152 plog_0x98
plog_153 plog_0x99
plog_154 plog_0x9a
plog_155 plog_0x9b
plog_156 plog_0x9c
plog_157 plog_0x9d
plog_158 plog_0x9e
plog_159 plog_0x9f
plog_16 plog_0x10
plog_160 plog_0xa0
plog_161 plog_0xa1
plog_162 plog_0xa2
plog_163 plog_0xa3
plog_164 plog_0xa4
plog_165 plog_0xa5
plog_166 plog_0xa6
plog_167 plog_0xa7
plog_168 plog_0xa8
plog_169 plog_0xa9
plog_17 plog_0x11
plog_170 plog_0xaa
plog_171 plog_0xab
plog_172 plog_0xac
plog_173 plog_0xad
plog_174 plog_0xae
plog_175 plog_0xaf
plog_176 plog_0xb0
plog_177 plog_0xb1
plog_178 plog_0xb2
plog_179 plog_0xb3
plog_18 plog_0x12
plog_180 plog_0xb4
plog_181 plog_0xb5
plog_182 plog_0xb6
plog_183 plog_0xb7
plog_184 plog_0xb8
plog_185 plog_0xb9
plog_186 plog_0xba
plog_187 plog_0xbb
plog_188 plog_0xbc
plog_189 plog_0xbd
plog_19 plog_0x13
plog_190 plog_0xbe
plog_191 plog_0xbf
plog_192 plog_0xc0
plog_193 plog_0xc1
plog_194 plog_0xc2
plog_195 plog_0xc3
plog_196 plog_0xc4
plog_197 plog_0xc5
plog_198 plog_0xc6
plog_199 plog_0xc7
plog_2 plog_0x02
plog_20 plog_0x14
plog_200 plog_0xc8
plog_201 plog_0xc9
plog_202 plog_0xca
plog_203 plog_0xcb
plog_204 plog_0xcc
plog_205 plog_0xcd
plog_206 plog_0xce
plog_207 plog_0xcf
plog_208 plog_0xd0
plog_209 plog_0xd1
plog_21 plog_0x15
plog_210 plog_0xd2
plog_211 plog_0xd3
plog_212 plog_0xd4
plog_213 plog_0xd5
plog_214 plog_0xd6
plog_215 plog_0xd7
plog_216 plog_0xd8
plog_217 plog_0xd9
plog_218 plog_0xda
plog_219 plog_0xdb
plog_22 plog_0x16
plog_220 plog_0xdc
plog_221 plog_0xdd
plog_222 plog_0xde
plog_223 plog_0xdf
plog_224 plog_0xe0
plog_225 plog_0xe1
plog_226 plog_0xe2
plog_227 plog_0xe3
plog_228 plog_0xe4
plog_229 plog_0xe5
plog_23 plog_0x17
plog_230 plog_0xe6
plog_231 plog_0xe7
plog_232 plog_0xe8
plog_233 plog_0xe9
plog_234 plog_0xea
plog_235 plog_0xeb
plog_236 plog_0xec
plog_237 plog_0xed
plog_238 plog_0xee
plog_239 plog_0xef
plog_24 plog_0x18
plog_240 plog_0xf0
plog_241 plog_0xf1
plog_242 plog_0xf2
plog_243 plog_0xf3
plog_244 plog_0xf4
plog_245 plog_0xf5
plog_246 plog_0xf6
plog_247 plog_0xf7
plog_248 plog_0xf8
plog_249 plog_0xf9
plog_25 plog_0x19
plog_250 plog_0xfa
plog_251 plog_0xfb
plog_252 plog_0xfc
plog_253 plog_0xfd
plog_254 plog_0xfe
plog_255 plog_0xff
plog_26 plog_0x1a
plog_27 plog_0x1b
plog_28 plog_0x1c
plog_29 plog_0x1d
plog_3 plog_0x03
plog_30 plog_0x1e
plog_31 plog_0x1f
plog_32 plog_0x20
plog_33 plog_0x21
plog_34 plog_0x22
plog_35 plog_0x23
plog_36 plog_0x24
plog_37 plog_0x25
plog_38 plog_0x26
plog_39 plog_0x27
plog_4 plog_0x04
plog_40 plog_0x28
plog_41 plog_0x29
plog_42 plog_0x2a
plog_43 plog_0x2b
plog_44 plog_0x2c
plog_45 plog_0x2d
plog_46 plog_0x2e
plog_47 plog_0x2f
plog_48 plog_0x30
plog_49 plog_0x31
plog_5 plog_0x05
plog_50 plog_0x32
plog_51 plog_0x33
plog_52 plog_0x34
plog_53 plog_0x35
plog_54 plog_0x36
plog_55 plog_0x37
plog_56 plog_0x38
plog_57 plog_0x39
plog_58 plog_0x3a
plog_59 plog_0x3b
plog_6 plog_0x06
plog_60 plog_0x3c
plog_61 plog_0x3d
plog_62 plog_0x3e
plog_63 plog_0x3f
plog_64 plog_0x40
plog_65 plog_0x41
plog_66 plog_0x42
plog_67 plog_0x43
plog_68 plog_0x44
plog_69 plog_0x45
plog_7 plog_0x07
plog_70 plog_0x46
plog_71 plog_0x47
plog_72 plog_0x48
plog_73 plog_0x49
plog_74 plog_0x4a
plog_75 plog_0x4b
plog_76 plog_0x4c
plog_77 plog_0x4d
plog_78 plog_0x4e
plog_79 plog_0x4f
plog_8 plog_0x08
plog_80 plog_0x50
plog_81 plog_0x51
plog_82 plog_0x52
plog_83 plog_0x53
plog_84 plog_0x54
plog_85 plog_0x55
plog_86 plog_0x56
plog_87 plog_0x57
plog_88 plog_0x58
plog_89 plog_0x59
plog_9 plog_0x09
plog_90 plog_0x5a
plog_91 plog_0x5b
plog_92 plog_0x5c
plog_93 plog_0x5d
plog_94 plog_0x5e
plog_95 plog_0x5f
plog_96 plog_0x60
plog_97 plog_0x61
plog_98 plog_0x62
plog_99 plog_0x63
plog_and plog_0x80
plog_mjr plog_0xe8
plog_or plog_0xfe
plog_sel3 plog_0xd8
plog_xor plog_0x96
qplog_0 qplog_0x00
qplog_1 qplog_0x01
qplog_10 qplog_0x0a
qplog_100 qplog_0x64
qplog_101 qplog_0x65
qplog_102 qplog_0x66
qplog_103 qplog_0x67
qplog_104 qplog_0x68
qplog_105 qplog_0x69
qplog_106 qplog_0x6a
qplog_107 qplog_0x6b
qplog_108 qplog_0x6c
qplog_109 qplog_0x6d
qplog_11 qplog_0x0b
qplog_110 qplog_0x6e
qplog_111 qplog_0x6f
qplog_112 qplog_0x70
qplog_113 qplog_0x71
qplog_114 qplog_0x72
qplog_115 qplog_0x73
qplog_116 qplog_0x74
qplog_117 qplog_0x75
qplog_118 qplog_0x76
qplog_119 qplog_0x77
qplog_12 qplog_0x0c
qplog_120 qplog_0x78
qplog_121 qplog_0x79
qplog_122 qplog_0x7a
qplog_123 qplog_0x7b
qplog_124 qplog_0x7c
qplog_125 qplog_0x7d
qplog_126 qplog_0x7e
qplog_127 qplog_0x7f
qplog_128 qplog_0x80
qplog_129 qplog_0x81
qplog_13 qplog_0x0d
qplog_130 qplog_0x82
qplog_131 qplog_0x83
qplog_132 qplog_0x84
qplog_133 qplog_0x85
qplog_134 qplog_0x86
qplog_135 qplog_0x87
qplog_136 qplog_0x88
qplog_137 qplog_0x89
qplog_138 qplog_0x8a
qplog_139 qplog_0x8b
qplog_14 qplog_0x0e
qplog_140 qplog_0x8c
qplog_141 qplog_0x8d
qplog_142 qplog_0x8e
qplog_143 qplog_0x8f
qplog_144 qplog_0x90
qplog_145 qplog_0x91
qplog_146 qplog_0x92
qplog_147 qplog_0x93
qplog_148 qplog_0x94
qplog_149 qplog_0x95
qplog_15 qplog_0x0f
qplog_150 qplog_0x96
qplog_151 qplog_0x97
qplog_152 qplog_0x98
qplog_153 qplog_0x99
qplog_154 qplog_0x9a
qplog_155 qplog_0x9b
qplog_156 qplog_0x9c
qplog_157 qplog_0x9d
qplog_158 qplog_0x9e
qplog_159 qplog_0x9f
qplog_16 qplog_0x10
qplog_160 qplog_0xa0
qplog_161 qplog_0xa1
qplog_162 qplog_0xa2
qplog_163 qplog_0xa3
qplog_164 qplog_0xa4
qplog_165 qplog_0xa5
qplog_166 qplog_0xa6
qplog_167 qplog_0xa7
qplog_168 qplog_0xa8
qplog_169 qplog_0xa9
qplog_17 qplog_0x11
qplog_170 qplog_0xaa
qplog_171 qplog_0xab
qplog_172 qplog_0xac
qplog_173 qplog_0xad
qplog_174 qplog_0xae
qplog_175 qplog_0xaf
qplog_176 qplog_0xb0
qplog_177 qplog_0xb1
qplog_178 qplog_0xb2
qplog_179 qplog_0xb3
qplog_18 qplog_0x12
qplog_180 qplog_0xb4
qplog_181 qplog_0xb5
qplog_182 qplog_0xb6
qplog_183 qplog_0xb7
qplog_184 qplog_0xb8
qplog_185 qplog_0xb9
qplog_186 qplog_0xba
qplog_187 qplog_0xbb
qplog_188 qplog_0xbc
qplog_189 qplog_0xbd
qplog_19 qplog_0x13
qplog_190 qplog_0xbe
qplog_191 qplog_0xbf
qplog_192 qplog_0xc0
qplog_193 qplog_0xc1
qplog_194 qplog_0xc2
qplog_195 qplog_0xc3
qplog_196 qplog_0xc4
qplog_197 qplog_0xc5
qplog_198 qplog_0xc6
qplog_199 qplog_0xc7
qplog_2 qplog_0x02
qplog_20 qplog_0x14
qplog_200 qplog_0xc8
qplog_201 qplog_0xc9
qplog_202 qplog_0xca
qplog_203 qplog_0xcb
qplog_204 qplog_0xcc
qplog_205 qplog_0xcd
qplog_206 qplog_0xce
qplog_207 qplog_0xcf
qplog_208 qplog_0xd0
qplog_209 qplog_0xd1
qplog_21 qplog_0x15
qplog_210 qplog_0xd2
qplog_211 qplog_0xd3
qplog_212 qplog_0xd4
qplog_213 qplog_0xd5
qplog_214 qplog_0xd6
qplog_215 qplog_0xd7
qplog_216 qplog_0xd8
qplog_217 qplog_0xd9
qplog_218 qplog_0xda
qplog_219 qplog_0xdb
qplog_22 qplog_0x16
qplog_220 qplog_0xdc
qplog_221 qplog_0xdd
qplog_222 qplog_0xde
qplog_223 qplog_0xdf
qplog_224 qplog_0xe0
qplog_225 qplog_0xe1
qplog_226 qplog_0xe2
qplog_227 qplog_0xe3
qplog_228 qplog_0xe4
qplog_229 qplog_0xe5
qplog_23 qplog_0x17
qplog_230 qplog_0xe6
qplog_231 qplog_0xe7
qplog_232 qplog_0xe8
qplog_233 qplog_0xe9
qplog_234 qplog_0xea
qplog_235 qplog_0xeb
qplog_236 qplog_0xec
qplog_237 qplog_0xed
qplog_238 qplog_0xee
qplog_239 qplog_0xef
qplog_24 qplog_0x18
qplog_240 qplog_0xf0
qplog_241 qplog_0xf1
qplog_242 qplog_0xf2
qplog_243 qplog_0xf3
qplog_244 qplog_0xf4
qplog_245 qplog_0xf5
qplog_246 qplog_0xf6
qplog_247 qplog_0xf7
qplog_248 qplog_0xf8
qplog_249 qplog_0xf9
qplog_25 qplog_0x19
qplog_250 qplog_0xfa
qplog_251 qplog_0xfb
qplog_252 qplog_0xfc
qplog_253 qplog_0xfd
qplog_254 qplog_0xfe
qplog_255 qplog_0xff
qplog_26 qplog_0x1a
qplog_27 qplog_0x1b
qplog_28 qplog_0x1c
qplog_29 qplog_0x1d
qplog_3 qplog_0x03
qplog_30 qplog_0x1e
qplog_31 qplog_0x1f
qplog_32 qplog_0x20
qplog_33 qplog_0x21
qplog_34 qplog_0x22
qplog_35 qplog_0x23
qplog_36 qplog_0x24
qplog_37 qplog_0x25
qplog_38 qplog_0x26
qplog_39 qplog_0x27
qplog_4 qplog_0x04
qplog_40 qplog_0x28
qplog_41 qplog_0x29
qplog_42 qplog_0x2a
qplog_43 qplog_0x2b
qplog_44 qplog_0x2c
qplog_45 qplog_0x2d
qplog_46 qplog_0x2e
qplog_47 qplog_0x2f
qplog_48 qplog_0x30
qplog_49 qplog_0x31
qplog_5 qplog_0x05
qplog_50 qplog_0x32
qplog_51 qplog_0x33
qplog_52 qplog_0x34
qplog_53 qplog_0x35
qplog_54 qplog_0x36
qplog_55 qplog_0x37
qplog_56 qplog_0x38
qplog_57 qplog_0x39
qplog_58 qplog_0x3a
qplog_59 qplog_0x3b
qplog_6 qplog_0x06
qplog_60 qplog_0x3c
qplog_61 qplog_0x3d
qplog_62 qplog_0x3e
qplog_63 qplog_0x3f
qplog_64 qplog_0x40
qplog_65 qplog_0x41
qplog_66 qplog_0x42
qplog_67 qplog_0x43
qplog_68 qplog_0x44
qplog_69 qplog_0x45
qplog_7 qplog_0x07
qplog_70 qplog_0x46
qplog_71 qplog_0x47
qplog_72 qplog_0x48
qplog_73 qplog_0x49
qplog_74 qplog_0x4a
qplog_75 qplog_0x4b
qplog_76 qplog_0x4c
qplog_77 qplog_0x4d
qplog_78 qplog_0x4e
qplog_79 qplog_0x4f
qplog_8 qplog_0x08
qplog_80 qplog_0x50
qplog_81 qplog_0x51
qplog_82 qplog_0x52
qplog_83 qplog_0x53
qplog_84 qplog_0x54
qplog_85 qplog_0x55
qplog_86 qplog_0x56
qplog_87 qplog_0x57
qplog_88 qplog_0x58
qplog_89 qplog_0x59
qplog_9 qplog_0x09
qplog_90 qplog_0x5a
qplog_91 qplog_0x5b
qplog_92 qplog_0x5c
qplog_93 qplog_0x5d
qplog_94 qplog_0x5e
qplog_95 qplog_0x5f
qplog_96 qplog_0x60
qplog_97 qplog_0x61
qplog_98 qplog_0x62
qplog_99 qplog_0x63
qplog_and qplog_0x80
qplog_mjr qplog_0xe8
qplog_or qplog_0xfe
qplog_sel3 qplog_0xd8
qplog_xor qplog_0x96
"""

RANGES: Final = {
    0x0000: 0x000001,
    0x0001: 0x001002,
    0x0002: 0x002003,
    0x0003: 0x003004,
    0x0004: 0x004005,
    0x0005: 0x005006,
    0x0006: 0x006007,
    0x0007: 0x007008,
    0x0008: 0x008009,
    0x0009: 0x00900a,
    0x000a: 0x00a00b,
    0x000b: 0x00b00c,
    0x000c: 0x00c00d,
    0x000e: 0x00d00e,
    0x000f: 0x00e00f,
    0x0010: 0x00f010,
    0x0011: 0x010011,
    0x0012: 0x011012,
    0x0013: 0x012013,
    0x0014: 0x013014,
    0x0015: 0x014015,
    0x0016: 0x015016,
    0x0017: 0x016017,
    0x0018: 0x017018,
    0x0019: 0x018019,
    0x001a: 0x01901a,
    0x001b: 0x01a01b,
    0x001c: 0x01b01c,
    0x001d: 0x01c01d,
    0x001e: 0x01d01e,
    0x001f: 0x01e01f,
    0x0020: 0x01f027,
    0x0021: 0x02702f,
    0x0022: 0x02f033,
    0x0023: 0x033037,
    0x0024: 0x037040,
    0x0025: 0x040041,
    0x0026: 0x041043,
    0x0027: 0x043045,
    0x0028: 0x04504e,
    0x0029: 0x04e057,
    0x002a: 0x057058,
    0x002b: 0x058061,
    0x002c: 0x061062,
    0x002d: 0x062063,
    0x002e: 0x06306c,
    0x002f: 0x06c075,
    0x0030: 0x075077,
    0x0031: 0x077079,
    0x0032: 0x07907b,
    0x0033: 0x07b07d,
    0x0034: 0x07d07f,
    0x0035: 0x07f081,
    0x0036: 0x081083,
    0x0037: 0x083085,
    0x0038: 0x085087,
    0x0039: 0x087089,
    0x003a: 0x08908a,
    0x003b: 0x08a08b,
    0x003c: 0x08b08f,
    0x003d: 0x08f09b,
    0x003e: 0x09b0a3,
    0x003f: 0x0a30ae,
    0x0040: 0x0ae0b0,
    0x0041: 0x0b00b2,
    0x0042: 0x0b20b4,
    0x0043: 0x0b40b6,
    0x0044: 0x0b60b8,
    0x0045: 0x0b80ba,
    0x0046: 0x0ba0bb,
    0x0047: 0x0bb0bd,
    0x0048: 0x0bd0bf,
    0x0049: 0x0bf0c1,
    0x004a: 0x0c10c3,
    0x004b: 0x0c30c5,
    0x004c: 0x0c50c7,
    0x004d: 0x0c70c9,
    0x004f: 0x0c90cb,
    0x0050: 0x0cb0cc,
    0x0051: 0x0cc0cd,
    0x0052: 0x0cd0cf,
    0x0053: 0x0cf0d1,
    0x0054: 0x0d10d2,
    0x0055: 0x0d20d3,
    0x0057: 0x0d30d5,
    0x0058: 0x0d50d6,
    0x0059: 0x0d60d8,
    0x005a: 0x0d80da,
    0x005b: 0x0da0dc,
    0x005c: 0x0dc0de,
    0x005d: 0x0de0df,
    0x005e: 0x0df0e2,
    0x005f: 0x0e20e6,
    0x0060: 0x0e60eb,
    0x0061: 0x0eb0f0,
    0x0062: 0x0f00f4,
    0x0063: 0x0f40f7,
    0x0064: 0x0f70f9,
    0x0065: 0x0f90fb,
    0x0066: 0x0fb0fd,
    0x0067: 0x0fd0ff,
    0x0068: 0x0ff101,
    0x0069: 0x101103,
    0x006a: 0x103105,
    0x006b: 0x105106,
    0x006c: 0x106107,
    0x006d: 0x107108,
    0x006e: 0x108109,
    0x006f: 0x10910a,
    0x0070: 0x10a10b,
    0x0071: 0x10b10c,
    0x0072: 0x10c10d,
    0x0073: 0x10d10e,
    0x0074: 0x10e10f,
    0x0075: 0x10f110,
    0x0076: 0x110111,
    0x0077: 0x111112,
    0x0078: 0x112113,
    0x0079: 0x113114,
    0x007a: 0x114115,
    0x007b: 0x115116,
    0x007c: 0x116117,
    0x007d: 0x117118,
    0x007e: 0x118119,
    0x007f: 0x11911a,
    0x0080: 0x11a11c,
    0x0081: 0x11c11f,
    0x0082: 0x11f122,
    0x0083: 0x122125,
    0x0084: 0x125128,
    0x0085: 0x12812b,
    0x0086: 0x12b12e,
    0x0087: 0x12e131,
    0x0088: 0x131134,
    0x0089: 0x134137,
    0x008a: 0x13713a,
    0x008b: 0x13a13d,
    0x008c: 0x13d13f,
    0x008d: 0x13f141,
    0x008e: 0x141143,
    0x008f: 0x143145,
    0x0090: 0x145147,
    0x0091: 0x147149,
    0x0092: 0x14914b,
    0x0093: 0x14b14d,
    0x0094: 0x14d14f,
    0x0095: 0x14f151,
    0x0096: 0x151153,
    0x0097: 0x153155,
    0x0098: 0x155157,
    0x0099: 0x157159,
    0x009a: 0x15915b,
    0x009b: 0x15b15e,
    0x009c: 0x15e161,
    0x009d: 0x161164,
    0x009e: 0x164168,
    0x009f: 0x16816c,
    0x00a0: 0x16c16d,
    0x00a1: 0x16d16e,
    0x00a2: 0x16e16f,
    0x00a3: 0x16f170,
    0x00a4: 0x170173,
    0x00a5: 0x173177,
    0x00a6: 0x17717a,
    0x00a7: 0x17a17c,
    0x00a8: 0x17c17f,
    0x00a9: 0x17f182,
    0x00aa: 0x182183,
    0x00ab: 0x183186,
    0x00ac: 0x18618f,
    0x00ad: 0x18f198,
    0x00ae: 0x19819b,
    0x00af: 0x19b19e,
    0x00b0: 0x19e1a1,
    0x00b1: 0x1a11a4,
    0x00b2: 0x1a41a7,
    0x00b3: 0x1a71aa,
    0x00b4: 0x1aa1ac,
    0x00b5: 0x1ac1ae,
    0x00b6: 0x1ae1b0,
    0x00b7: 0x1b01b2,
    0x00b8: 0x1b21b4,
    0x00b9: 0x1b41b6,
    0x00ba: 0x1b61bf,
    0x00bb: 0x1bf1c8,
    0x00bc: 0x1c81ca,
    0x00bd: 0x1ca1cc,
    0x00be: 0x1cc1cd,
    0x00bf: 0x1cd1d0,
    0x00c0: 0x1d01d1,
    0x00c1: 0x1d11d2,
    0x00c2: 0x1d21d3,
    0x00c3: 0x1d31d4,
    0x00c4: 0x1d41d5,
    0x00c5: 0x1d51d6,
    0x00c6: 0x1d61d7,
    0x00c7: 0x1d71d8,
    0x00c8: 0x1d81da,
    0x00c9: 0x1da1dc,
    0x00ca: 0x1dc1de,
    0x00cb: 0x1de1e0,
    0x00cc: 0x1e01e2,
    0x00cd: 0x1e21e4,
    0x00ce: 0x1e41e6,
    0x00cf: 0x1e61e7,
    0x00d0: 0x1e71e9,
    0x00d1: 0x1e91eb,
    0x00d2: 0x1eb1ec,
    0x00d3: 0x1ec1ef,
    0x00d4: 0x1ef1f2,
    0x00d5: 0x1f21f3,
    0x00d6: 0x1f31f4,
    0x00d7: 0x1f41f8,
    0x00d8: 0x1f81fa,
    0x00da: 0x1fa1fb,
    0x00db: 0x1fb1fc,
    0x00dc: 0x1fc1fd,
    0x00dd: 0x1fd1fe,
    0x00de: 0x1fe200,
    0x00df: 0x200202,
    0x00e0: 0x202204,
    0x00e1: 0x204206,
    0x00e2: 0x206208,
    0x00e3: 0x20820a,
    0x00e4: 0x20a20b,
    0x00e5: 0x20b20c,
    0x00e6: 0x20c20d,
    0x00e7: 0x20d20e,
    0x00e8: 0x20e210,
    0x00e9: 0x210212,
    0x00ea: 0x212214,
    0x00eb: 0x214216,
    0x00ec: 0x216218,
    0x00ed: 0x21821a,
    0x00ee: 0x21a21c,
    0x00ef: 0x21c21e,
    0x00f0: 0x21e220,
    0x00f1: 0x220222,
    0x00f2: 0x222225,
    0x00f3: 0x225228,
    0x00f4: 0x22822a,
    0x00f5: 0x22a22c,
    0x00f6: 0x22c22d,
    0x00f7: 0x22d230,
    0x00f8: 0x230231,
    0x00f9: 0x231232,
    0x00fa: 0x232233,
    0x00fb: 0x233234,
    0x00fc: 0x234235,
    0x00fd: 0x235236,
    0x00ff: 0x236238,
    0x0100: 0x238239,
    0x0101: 0x23923a,
    0x0102: 0x23a23b,
    0x0103: 0x23b23c,
    0x0104: 0x23c23d,
    0x0105: 0x23d23e,
    0x0106: 0x23e23f,
    0x0107: 0x23f240,
    0x0108: 0x240241,
    0x0109: 0x241242,
    0x010a: 0x242243,
    0x010b: 0x243244,
    0x010c: 0x244245,
    0x010d: 0x245246,
    0x010e: 0x246247,
    0x010f: 0x247248,
    0x0110: 0x248249,
    0x0111: 0x24924b,
    0x0112: 0x24b24d,
    0x0113: 0x24d24f,
    0x0114: 0x24f251,
    0x0115: 0x251253,
    0x0116: 0x253255,
    0x0117: 0x255257,
    0x0118: 0x257258,
    0x0119: 0x25825a,
    0x011a: 0x25a25c,
    0x011b: 0x25c25d,
    0x011c: 0x25d25e,
    0x011d: 0x25e25f,
    0x011e: 0x25f260,
    0x011f: 0x260261,
    0x0120: 0x261263,
    0x0121: 0x263265,
    0x0122: 0x265267,
    0x0123: 0x267269,
    0x0124: 0x26926a,
    0x0125: 0x26a26c,
    0x0126: 0x26c26e,
    0x0127: 0x26e270,
    0x0128: 0x270280,
    0x0129: 0x280282,
    0x012a: 0x282284,
    0x012b: 0x284286,
    0x012c: 0x286296,
    0x012d: 0x296297,
    0x012e: 0x297298,
    0x012f: 0x298299,
    0x0130: 0x29929b,
    0x0131: 0x29b29d,
    0x0132: 0x29d29f,
    0x0133: 0x29f2a3,
    0x0134: 0x2a32a4,
    0x0135: 0x2a42a8,
    0x0138: 0x2a82aa,
    0x0139: 0x2aa2ac,
    0x013a: 0x2ac2ad,
    0x013c: 0x2ad2ae,
    0x013d: 0x2ae2af,
    0x013e: 0x2af2b0,
    0x013f: 0x2b02b1,
    0x0140: 0x2b12b2,
    0x0141: 0x2b22b3,
    0x0142: 0x2b32b4,
    0x0143: 0x2b42b5,
    0x0144: 0x2b52b6,
    0x0145: 0x2b62b7,
    0x0146: 0x2b72b8,
    0x0147: 0x2b82b9,
    0x0148: 0x2b92bb,
    0x0149: 0x2bb2bd,
    0x014a: 0x2bd2bf,
    0x014b: 0x2bf2c1,
    0x014c: 0x2c12c2,
    0x014d: 0x2c22c3,
    0x014e: 0x2c32c4,
    0x014f: 0x2c42c5,
    0x0150: 0x2c52c6,
    0x0151: 0x2c62c7,
    0x0152: 0x2c72c8,
    0x0153: 0x2c82c9,
    0x0154: 0x2c92ca,
    0x0155: 0x2ca2cb,
    0x0156: 0x2cb2cc,
    0x0157: 0x2cc2cd,
    0x0158: 0x2cd2cf,
    0x0159: 0x2cf2d1,
    0x015a: 0x2d12d3,
    0x015b: 0x2d32d5,
    0x015c: 0x2d52d7,
    0x015d: 0x2d72d9,
    0x015e: 0x2d92db,
    0x015f: 0x2db2dc,
    0x0160: 0x2dc2de,
    0x0161: 0x2de2df,
    0x0162: 0x2df2e0,
    0x0163: 0x2e02e1,
    0x0164: 0x2e12e2,
    0x0165: 0x2e22e3,
    0x0166: 0x2e32e4,
    0x0167: 0x2e42e5,
    0x0168: 0x2e52e7,
    0x0169: 0x2e72e9,
    0x016a: 0x2e92eb,
    0x016b: 0x2eb2ed,
    0x016c: 0x2ed2ee,
    0x016d: 0x2ee2fc,
    0x016e: 0x2fc2fd,
    0x016f: 0x2fd2fe,
    0x0170: 0x2fe2ff,
    0x0171: 0x2ff300,
    0x0172: 0x300301,
    0x0173: 0x301302,
    0x0174: 0x302303,
    0x0175: 0x303304,
    0x0176: 0x304305,
    0x0177: 0x305306,
    0x0178: 0x306307,
    0x0179: 0x307308,
    0x017a: 0x308310,
    0x017b: 0x310318,
    0x017c: 0x318319,
    0x017d: 0x31931a,
    0x017e: 0x31a31b,
    0x017f: 0x31b31c,
    0x0180: 0x31c31d,
    0x0181: 0x31d31e,
    0x0182: 0x31e31f,
    0x0183: 0x31f320,
    0x0184: 0x320321,
    0x0185: 0x321322,
    0x0186: 0x322323,
    0x0187: 0x323324,
    0x0188: 0x324325,
    0x0189: 0x325326,
    0x018a: 0x326327,
    0x018b: 0x327328,
    0x018c: 0x328329,
    0x018d: 0x32932a,
    0x018e: 0x32a32b,
    0x018f: 0x32b32c,
    0x0190: 0x32c32d,
    0x0191: 0x32d32e,
    0x0192: 0x32e32f,
    0x0193: 0x32f330,
    0x0194: 0x330331,
    0x0195: 0x331332,
    0x0200: 0x332333,
    0x0202: 0x333334,
    0x0204: 0x334335,
    0x0206: 0x335336,
    0x0208: 0x336337,
    0x020a: 0x337338,
    0x0210: 0x338339,
    0x0212: 0x33933a,
    0x0214: 0x33a33b,
    0x0216: 0x33b33c,
    0x0218: 0x33c33d,
    0x021a: 0x33d33e,
    0x021c: 0x33e33f,
    0x0222: 0x33f340,
    0x0223: 0x340341,
    0x0230: 0x341342,
    0x0232: 0x342343,
    0x0280: 0x343344,
    0x0282: 0x344345,
    0x0284: 0x345346,
    0x0286: 0x346347,
    0x0288: 0x347348,
    0x028a: 0x348349,
    0x0290: 0x34934a,
    0x0292: 0x34a34b,
    0x0294: 0x34b34c,
    0x0296: 0x34c34d,
    0x0298: 0x34d34e,
    0x029a: 0x34e34f,
    0x029c: 0x34f350,
    0x02a2: 0x350351,
    0x02a3: 0x351352,
    0x02b0: 0x352353,
    0x02b2: 0x353354,
    0x0300: 0x354355,
    0x0302: 0x355356,
    0x0304: 0x356357,
    0x0306: 0x357358,
    0x0308: 0x358359,
    0x030a: 0x35935a,
    0x0310: 0x35a35b,
    0x0312: 0x35b35c,
    0x0314: 0x35c35d,
    0x0316: 0x35d35e,
    0x0318: 0x35e35f,
    0x031a: 0x35f360,
    0x031c: 0x360361,
    0x0322: 0x361362,
    0x0323: 0x362363,
    0x0330: 0x363364,
    0x0332: 0x364365,
    0x0381: 0x365366,
    0x0383: 0x366367,
    0x0385: 0x367368,
    0x0387: 0x368369,
    0x0389: 0x36936a,
    0x038b: 0x36a36b,
    0x0391: 0x36b36c,
    0x0393: 0x36c36d,
    0x0395: 0x36d36e,
    0x0397: 0x36e36f,
    0x0399: 0x36f370,
    0x039b: 0x370371,
    0x039d: 0x371372,
    0x03b1: 0x372373,
    0x03b3: 0x373374,
    0x0400: 0x374375,
    0x0401: 0x375376,
    0x0402: 0x376377,
    0x0403: 0x377378,
    0x0404: 0x378379,
    0x0405: 0x37937a,
    0x0406: 0x37a37b,
    0x0407: 0x37b37c,
    0x0408: 0x37c37d,
    0x0409: 0x37d37e,
    0x040a: 0x37e37f,
    0x040b: 0x37f380,
    0x040e: 0x380381,
    0x040f: 0x381382,
    0x0410: 0x382383,
    0x0411: 0x383384,
    0x0412: 0x384385,
    0x0413: 0x385386,
    0x0414: 0x386387,
    0x0415: 0x387388,
    0x0416: 0x388389,
    0x0417: 0x38938a,
    0x0418: 0x38a38b,
    0x0419: 0x38b38c,
    0x041a: 0x38c38d,
    0x041b: 0x38d38e,
    0x041c: 0x38e38f,
    0x041d: 0x38f390,
    0x041e: 0x390391,
    0x041f: 0x391392,
    0x0420: 0x392393,
    0x0421: 0x393394,
    0x0422: 0x394395,
    0x0423: 0x395396,
    0x0424: 0x396397,
    0x0425: 0x397398,
    0x0426: 0x398399,
    0x0427: 0x39939a,
    0x0428: 0x39a39b,
    0x0429: 0x39b39c,
    0x042a: 0x39c39d,
    0x042b: 0x39d39e,
    0x042e: 0x39e39f,
    0x042f: 0x39f3a0,
    0x0430: 0x3a03a1,
    0x0431: 0x3a13a2,
    0x0432: 0x3a23a3,
    0x0433: 0x3a33a4,
    0x0434: 0x3a43a5,
    0x0435: 0x3a53a6,
    0x0436: 0x3a63a7,
    0x0437: 0x3a73a8,
    0x0438: 0x3a83a9,
    0x0439: 0x3a93aa,
    0x043a: 0x3aa3ab,
    0x043b: 0x3ab3ac,
    0x043c: 0x3ac3ad,
    0x043d: 0x3ad3ae,
    0x043e: 0x3ae3af,
    0x043f: 0x3af3b0,
    0x0440: 0x3b03b1,
    0x0441: 0x3b13b2,
    0x0442: 0x3b23b3,
    0x0443: 0x3b33b4,
    0x0444: 0x3b43b5,
    0x0445: 0x3b53b6,
    0x0446: 0x3b63b7,
    0x0447: 0x3b73b8,
    0x0448: 0x3b83b9,
    0x0449: 0x3b93ba,
    0x044a: 0x3ba3bb,
    0x044b: 0x3bb3bc,
    0x044e: 0x3bc3bd,
    0x044f: 0x3bd3be,
    0x0450: 0x3be3bf,
    0x0451: 0x3bf3c0,
    0x0452: 0x3c03c1,
    0x0453: 0x3c13c2,
    0x0454: 0x3c23c3,
    0x0455: 0x3c33c4,
    0x0456: 0x3c43c5,
    0x0457: 0x3c53c6,
    0x0458: 0x3c63c7,
    0x0459: 0x3c73c8,
    0x045a: 0x3c83c9,
    0x045b: 0x3c93ca,
    0x045c: 0x3ca3cb,
    0x045d: 0x3cb3cc,
    0x045e: 0x3cc3cd,
    0x045f: 0x3cd3ce,
    0x0460: 0x3ce3cf,
    0x0461: 0x3cf3d0,
    0x0462: 0x3d03d1,
    0x0463: 0x3d13d2,
    0x0464: 0x3d23d3,
    0x0465: 0x3d33d4,
    0x0466: 0x3d43d5,
    0x0467: 0x3d53d6,
    0x0468: 0x3d63d7,
    0x0469: 0x3d73d8,
    0x046a: 0x3d83d9,
    0x046b: 0x3d93da,
    0x046e: 0x3da3db,
    0x046f: 0x3db3dc,
    0x0470: 0x3dc3dd,
    0x0471: 0x3dd3de,
    0x0472: 0x3de3df,
    0x0473: 0x3df3e0,
    0x0474: 0x3e03e1,
    0x0475: 0x3e13e2,
    0x0476: 0x3e23e3,
    0x0477: 0x3e33e4,
    0x0478: 0x3e43e5,
    0x0479: 0x3e53e6,
    0x047a: 0x3e63e7,
    0x047b: 0x3e73e8,
    0x047c: 0x3e83e9,
    0x047d: 0x3e93ea,
    0x047e: 0x3ea3eb,
    0x047f: 0x3eb3ec,
    0x0480: 0x3ec3ed,
    0x0481: 0x3ed3ee,
    0x0482: 0x3ee3ef,
    0x0483: 0x3ef3f0,
    0x0484: 0x3f03f1,
    0x0485: 0x3f13f2,
    0x0486: 0x3f23f3,
    0x0487: 0x3f33f4,
    0x0488: 0x3f43f5,
    0x0489: 0x3f53f6,
    0x048a: 0x3f63f7,
    0x048b: 0x3f73f8,
    0x048e: 0x3f83f9,
    0x048f: 0x3f93fa,
    0x0490: 0x3fa3fb,
    0x0491: 0x3fb3fc,
    0x0492: 0x3fc3fd,
    0x0493: 0x3fd3fe,
    0x0494: 0x3fe3ff,
    0x0495: 0x3ff400,
    0x0496: 0x400401,
    0x0497: 0x401402,
    0x0498: 0x402403,
    0x0499: 0x403404,
    0x049a: 0x404405,
    0x049b: 0x405406,
    0x049c: 0x406407,
    0x049d: 0x407408,
    0x049e: 0x408409,
    0x049f: 0x40940a,
    0x04a0: 0x40a40b,
    0x04a1: 0x40b40c,
    0x04a2: 0x40c40d,
    0x04a3: 0x40d40e,
    0x04a4: 0x40e40f,
    0x04a5: 0x40f410,
    0x04a6: 0x410411,
    0x04a7: 0x411412,
    0x04a8: 0x412413,
    0x04a9: 0x413414,
    0x04aa: 0x414415,
    0x04ab: 0x415416,
    0x04ae: 0x416417,
    0x04af: 0x417418,
    0x04b0: 0x418419,
    0x04b1: 0x41941a,
    0x04b2: 0x41a41b,
    0x04b3: 0x41b41c,
    0x04b4: 0x41c41d,
    0x04b5: 0x41d41e,
    0x04b6: 0x41e41f,
    0x04b7: 0x41f420,
    0x04b8: 0x420421,
    0x04b9: 0x421422,
    0x04ba: 0x422423,
    0x04bb: 0x423424,
    0x04bc: 0x424425,
    0x04bd: 0x425426,
    0x04be: 0x426427,
    0x04bf: 0x427428,
    0x04c0: 0x428429,
    0x04c1: 0x42942a,
    0x04c2: 0x42a42b,
    0x04c3: 0x42b42c,
    0x04c4: 0x42c42d,
    0x04c5: 0x42d42e,
    0x04c6: 0x42e42f,
    0x04c7: 0x42f430,
    0x04c8: 0x430431,
    0x04c9: 0x431432,
    0x04ca: 0x432433,
    0x04cb: 0x433434,
    0x04ce: 0x434435,
    0x04cf: 0x435436,
    0x04d0: 0x436437,
    0x04d1: 0x437438,
    0x04d2: 0x438439,
    0x04d3: 0x43943a,
    0x04d4: 0x43a43b,
    0x04d5: 0x43b43c,
    0x04d6: 0x43c43d,
    0x04d7: 0x43d43e,
    0x04d8: 0x43e43f,
    0x04d9: 0x43f440,
    0x04da: 0x440441,
    0x04db: 0x441442,
    0x04dc: 0x442443,
    0x04dd: 0x443444,
    0x04de: 0x444445,
    0x04df: 0x445446,
    0x04e0: 0x446447,
    0x04e1: 0x447448,
    0x04e2: 0x448449,
    0x04e3: 0x44944a,
    0x04e4: 0x44a44b,
    0x04e5: 0x44b44c,
    0x04e6: 0x44c44d,
    0x04e7: 0x44d44e,
    0x04e8: 0x44e44f,
    0x04e9: 0x44f450,
    0x04ea: 0x450451,
    0x04eb: 0x451452,
    0x04ee: 0x452453,
    0x04ef: 0x453454,
    0x04f0: 0x454455,
    0x04f1: 0x455456,
    0x04f2: 0x456457,
    0x04f3: 0x457458,
    0x04f4: 0x458459,
    0x04f5: 0x45945a,
    0x04f6: 0x45a45b,
    0x04f7: 0x45b45c,
    0x04f8: 0x45c45d,
    0x04f9: 0x45d45e,
    0x04fa: 0x45e45f,
    0x04fb: 0x45f460,
    0x04fc: 0x460461,
    0x04fd: 0x461462,
    0x04fe: 0x462463,
    0x04ff: 0x463464,
    0x0500: 0x464465,
    0x0501: 0x465466,
    0x0502: 0x466467,
    0x0503: 0x467468,
    0x0504: 0x468469,
    0x0505: 0x46946a,
    0x0506: 0x46a46b,
    0x0507: 0x46b46c,
    0x0508: 0x46c46d,
    0x0509: 0x46d46e,
    0x050a: 0x46e46f,
    0x050b: 0x46f470,
    0x050e: 0x470471,
    0x050f: 0x471472,
    0x0510: 0x472473,
    0x0511: 0x473474,
    0x0512: 0x474475,
    0x0513: 0x475476,
    0x0514: 0x476477,
    0x0515: 0x477478,
    0x0516: 0x478479,
    0x0517: 0x47947a,
    0x0518: 0x47a47b,
    0x0519: 0x47b47c,
    0x051a: 0x47c47d,
    0x051b: 0x47d47e,
    0x051c: 0x47e47f,
    0x051d: 0x47f480,
    0x051e: 0x480481,
    0x051f: 0x481482,
    0x0520: 0x482483,
    0x0521: 0x483484,
    0x0522: 0x484485,
    0x0523: 0x485486,
    0x0524: 0x486487,
    0x0525: 0x487488,
    0x0526: 0x488489,
    0x0527: 0x48948a,
    0x0528: 0x48a48b,
    0x0529: 0x48b48c,
    0x052a: 0x48c48d,
    0x052b: 0x48d48e,
    0x052e: 0x48e48f,
    0x052f: 0x48f490,
    0x0530: 0x490491,
    0x0531: 0x491492,
    0x0532: 0x492493,
    0x0533: 0x493494,
    0x0534: 0x494495,
    0x0535: 0x495496,
    0x0536: 0x496497,
    0x0537: 0x497498,
    0x0538: 0x498499,
    0x0539: 0x49949a,
    0x053a: 0x49a49b,
    0x053b: 0x49b49c,
    0x053c: 0x49c49d,
    0x053d: 0x49d49e,
    0x053e: 0x49e49f,
    0x053f: 0x49f4a0,
    0x0540: 0x4a04a1,
    0x0541: 0x4a14a2,
    0x0542: 0x4a24a3,
    0x0543: 0x4a34a4,
    0x0544: 0x4a44a5,
    0x0545: 0x4a54a6,
    0x0546: 0x4a64a7,
    0x0547: 0x4a74a8,
    0x0548: 0x4a84a9,
    0x0549: 0x4a94aa,
    0x054a: 0x4aa4ab,
    0x054b: 0x4ab4ac,
    0x054e: 0x4ac4ad,
    0x054f: 0x4ad4ae,
    0x0550: 0x4ae4af,
    0x0551: 0x4af4b0,
    0x0552: 0x4b04b1,
    0x0553: 0x4b14b2,
    0x0554: 0x4b24b3,
    0x0555: 0x4b34b4,
    0x0556: 0x4b44b5,
    0x0557: 0x4b54b6,
    0x0558: 0x4b64b7,
    0x0559: 0x4b74b8,
    0x055a: 0x4b84b9,
    0x055b: 0x4b94ba,
    0x055c: 0x4ba4bb,
    0x055d: 0x4bb4bc,
    0x055e: 0x4bc4bd,
    0x055f: 0x4bd4be,
    0x0560: 0x4be4bf,
    0x0561: 0x4bf4c0,
    0x0562: 0x4c04c1,
    0x0563: 0x4c14c2,
    0x0564: 0x4c24c3,
    0x0565: 0x4c34c4,
    0x0566: 0x4c44c5,
    0x0567: 0x4c54c6,
    0x0568: 0x4c64c7,
    0x0569: 0x4c74c8,
    0x056a: 0x4c84c9,
    0x056b: 0x4c94ca,
    0x056e: 0x4ca4cb,
    0x056f: 0x4cb4cc,
    0x0570: 0x4cc4cd,
    0x0571: 0x4cd4ce,
    0x0572: 0x4ce4cf,
    0x0573: 0x4cf4d0,
    0x0574: 0x4d04d1,
    0x0575: 0x4d14d2,
    0x0576: 0x4d24d3,
    0x0577: 0x4d34d4,
    0x0578: 0x4d44d5,
    0x0579: 0x4d54d6,
    0x057a: 0x4d64d7,
    0x057b: 0x4d74d8,
    0x057c: 0x4d84d9,
    0x057d: 0x4d94da,
    0x057e: 0x4da4db,
    0x057f: 0x4db4dc,
    0x0580: 0x4dc4dd,
    0x0581: 0x4dd4de,
    0x0582: 0x4de4df,
    0x0583: 0x4df4e0,
    0x0584: 0x4e04e1,
    0x0585: 0x4e14e2,
    0x0586: 0x4e24e3,
    0x0587: 0x4e34e4,
    0x0588: 0x4e44e5,
    0x0589: 0x4e54e6,
    0x058a: 0x4e64e7,
    0x058b: 0x4e74e8,
    0x058e: 0x4e84e9,
    0x058f: 0x4e94ea,
    0x0590: 0x4ea4eb,
    0x0591: 0x4eb4ec,
    0x0592: 0x4ec4ed,
    0x0593: 0x4ed4ee,
    0x0594: 0x4ee4ef,
    0x0595: 0x4ef4f0,
    0x0596: 0x4f04f1,
    0x0597: 0x4f14f2,
    0x0598: 0x4f24f3,
    0x0599: 0x4f34f4,
    0x059a: 0x4f44f5,
    0x059b: 0x4f54f6,
    0x059c: 0x4f64f7,
    0x059d: 0x4f74f8,
    0x059e: 0x4f84f9,
    0x059f: 0x4f94fa,
    0x05a0: 0x4fa4fb,
    0x05a1: 0x4fb4fc,
    0x05a2: 0x4fc4fd,
    0x05a3: 0x4fd4fe,
    0x05a4: 0x4fe4ff,
    0x05a5: 0x4ff500,
    0x05a6: 0x500501,
    0x05a7: 0x501502,
    0x05a8: 0x502503,
    0x05a9: 0x503504,
    0x05aa: 0x504505,
    0x05ab: 0x505506,
    0x05ae: 0x506507,
    0x05af: 0x507508,
    0x05b0: 0x508509,
    0x05b1: 0x50950a,
    0x05b2: 0x50a50b,
    0x05b3: 0x50b50c,
    0x05b4: 0x50c50d,
    0x05b5: 0x50d50e,
    0x05b6: 0x50e50f,
    0x05b7: 0x50f510,
    0x05b8: 0x510511,
    0x05b9: 0x511512,
    0x05ba: 0x512513,
    0x05bb: 0x513514,
    0x05bc: 0x514515,
    0x05bd: 0x515516,
    0x05be: 0x516517,
    0x05bf: 0x517518,
    0x05c0: 0x518519,
    0x05c1: 0x51951a,
    0x05c2: 0x51a51b,
    0x05c3: 0x51b51c,
    0x05c4: 0x51c51d,
    0x05c5: 0x51d51e,
    0x05c6: 0x51e51f,
    0x05c7: 0x51f520,
    0x05c8: 0x520521,
    0x05c9: 0x521522,
    0x05ca: 0x522523,
    0x05cb: 0x523524,
    0x05ce: 0x524525,
    0x05cf: 0x525526,
    0x05d0: 0x526527,
    0x05d1: 0x527528,
    0x05d2: 0x528529,
    0x05d3: 0x52952a,
    0x05d4: 0x52a52b,
    0x05d5: 0x52b52c,
    0x05d6: 0x52c52d,
    0x05d7: 0x52d52e,
    0x05d8: 0x52e52f,
    0x05d9: 0x52f530,
    0x05da: 0x530531,
    0x05db: 0x531532,
    0x05dc: 0x532533,
    0x05dd: 0x533534,
    0x05de: 0x534535,
    0x05df: 0x535536,
    0x05e0: 0x536537,
    0x05e1: 0x537538,
    0x05e2: 0x538539,
    0x05e3: 0x53953a,
    0x05e4: 0x53a53b,
    0x05e5: 0x53b53c,
    0x05e6: 0x53c53d,
    0x05e7: 0x53d53e,
    0x05e8: 0x53e53f,
    0x05e9: 0x53f540,
    0x05ea: 0x540541,
    0x05eb: 0x541542,
    0x05ec: 0x542543,
    0x05ed: 0x543544,
    0x05ee: 0x544545,
    0x05ef: 0x545546,
    0x05f0: 0x546547,
    0x05f1: 0x547548,
    0x05f2: 0x548549,
    0x05f3: 0x54954a,
    0x05f4: 0x54a54b,
    0x05f5: 0x54b54c,
    0x05f6: 0x54c54d,
    0x05f7: 0x54d54e,
    0x05f8: 0x54e54f,
    0x05f9: 0x54f550,
    0x05fa: 0x550551,
    0x05fb: 0x551552,
    0x05fc: 0x552553,
    0x05fd: 0x553554,
    0x05fe: 0x554555,
    0x05ff: 0x555556,
    0x0600: 0x556558,
    0x0601: 0x55855a,
    0x0602: 0x55a55c,
    0x0603: 0x55c55e,
    0x0608: 0x55e560,
    0x0609: 0x560562,
    0x0620: 0x562564,
    0x0621: 0x564566,
    0x0622: 0x566568,
    0x0623: 0x56856a,
    0x0628: 0x56a56c,
    0x0629: 0x56c56e,
    0x0680: 0x56e56f,
    0x0681: 0x56f570,
    0x0682: 0x570571,
    0x0683: 0x571572,
    0x06a0: 0x572574,
    0x06a1: 0x574576,
    0x06a2: 0x576578,
    0x06a3: 0x57857a,
    0x06a8: 0x57a57c,
    0x06a9: 0x57c57e,
    0x0700: 0x57e580,
    0x0701: 0x580582,
    0x0702: 0x582584,
    0x0703: 0x584586,
    0x0704: 0x586588,
    0x0706: 0x58858a,
    0x0708: 0x58a58c,
    0x0709: 0x58c58e,
    0x070e: 0x58e590,
    0x0720: 0x590592,
    0x0721: 0x592594,
    0x0722: 0x594596,
    0x0723: 0x596598,
    0x0724: 0x59859a,
    0x0726: 0x59a59c,
    0x0728: 0x59c59e,
    0x0729: 0x59e5a0,
    0x072e: 0x5a05a2,
    0x0740: 0x5a25a4,
    0x0742: 0x5a45a6,
    0x0744: 0x5a65a8,
    0x0746: 0x5a85aa,
    0x0748: 0x5aa5ac,
    0x074e: 0x5ac5ae,
    0x0760: 0x5ae5b0,
    0x0762: 0x5b05b2,
    0x0764: 0x5b25b4,
    0x0766: 0x5b45b6,
    0x0768: 0x5b65b8,
    0x076e: 0x5b85ba,
    0x0780: 0x5ba5bb,
    0x0781: 0x5bb5bc,
    0x0782: 0x5bc5bd,
    0x0783: 0x5bd5be,
    0x07a0: 0x5be5c0,
    0x07a1: 0x5c05c2,
    0x07a2: 0x5c25c4,
    0x07a3: 0x5c45c6,
    0x07a4: 0x5c65c8,
    0x07a6: 0x5c85ca,
    0x07a8: 0x5ca5cc,
    0x07a9: 0x5cc5ce,
    0x07ae: 0x5ce5d0,
    0x07cd: 0x5d05d1,
    0x07e0: 0x5d15d3,
    0x07e2: 0x5d35d5,
    0x07e4: 0x5d55d7,
    0x07e6: 0x5d75d9,
    0x07e8: 0x5d95db,
    0x07ed: 0x5db5dc,
    0x07ee: 0x5dc5de,
    0x0800: 0x5de5df,
    0x0801: 0x5df5e0,
    0x0802: 0x5e05e1,
    0x0803: 0x5e15e2,
    0x0804: 0x5e25e3,
    0x0805: 0x5e35e4,
    0x0806: 0x5e45e5,
    0x0807: 0x5e55e6,
    0x0808: 0x5e65e7,
    0x0809: 0x5e75e8,
    0x080a: 0x5e85e9,
    0x080b: 0x5e95ea,
    0x080c: 0x5ea5eb,
    0x080d: 0x5eb5ec,
    0x080e: 0x5ec5ed,
    0x080f: 0x5ed5ee,
    0x0810: 0x5ee5ef,
    0x0811: 0x5ef5f0,
    0x0812: 0x5f05f1,
    0x0813: 0x5f15f2,
    0x0814: 0x5f25f3,
    0x0815: 0x5f35f4,
    0x0816: 0x5f45f5,
    0x0817: 0x5f55f6,
    0x0818: 0x5f65f7,
    0x0819: 0x5f75f8,
    0x081a: 0x5f85f9,
    0x081b: 0x5f95fa,
    0x081c: 0x5fa5fb,
    0x081d: 0x5fb5fc,
    0x081e: 0x5fc5fd,
    0x081f: 0x5fd5fe,
    0x0820: 0x5fe5ff,
    0x0821: 0x5ff600,
    0x0822: 0x600601,
    0x0823: 0x601602,
    0x0824: 0x602603,
    0x0825: 0x603604,
    0x0826: 0x604605,
    0x0827: 0x605606,
    0x0828: 0x606607,
    0x0829: 0x607608,
    0x082a: 0x608609,
    0x082b: 0x60960a,
    0x082c: 0x60a60b,
    0x082d: 0x60b60c,
    0x082e: 0x60c60d,
    0x082f: 0x60d60e,
    0x0830: 0x60e60f,
    0x0831: 0x60f610,
    0x0832: 0x610611,
    0x0833: 0x611612,
    0x0834: 0x612613,
    0x0835: 0x613614,
    0x0836: 0x614615,
    0x0837: 0x615616,
    0x0838: 0x616617,
    0x0839: 0x617618,
    0x083a: 0x618619,
    0x083b: 0x61961a,
    0x083c: 0x61a61b,
    0x083d: 0x61b61c,
    0x083e: 0x61c61d,
    0x083f: 0x61d61e,
    0x0840: 0x61e61f,
    0x0841: 0x61f620,
    0x0842: 0x620621,
    0x0843: 0x621622,
    0x0844: 0x622623,
    0x0845: 0x623624,
    0x0846: 0x624625,
    0x0847: 0x625626,
    0x0848: 0x626627,
    0x0849: 0x627628,
    0x084a: 0x628629,
    0x084b: 0x62962a,
    0x084c: 0x62a62b,
    0x084d: 0x62b62c,
    0x084e: 0x62c62d,
    0x084f: 0x62d62e,
    0x0850: 0x62e62f,
    0x0851: 0x62f630,
    0x0852: 0x630631,
    0x0853: 0x631632,
    0x0854: 0x632633,
    0x0855: 0x633634,
    0x0856: 0x634635,
    0x0857: 0x635636,
    0x0858: 0x636637,
    0x0859: 0x637638,
    0x085a: 0x638639,
    0x085b: 0x63963a,
    0x085c: 0x63a63b,
    0x085d: 0x63b63c,
    0x085e: 0x63c63d,
    0x085f: 0x63d63e,
    0x0860: 0x63e63f,
    0x0861: 0x63f640,
    0x0862: 0x640641,
    0x0863: 0x641642,
    0x0864: 0x642643,
    0x0865: 0x643644,
    0x0866: 0x644645,
    0x0867: 0x645646,
    0x0868: 0x646647,
    0x0869: 0x647648,
    0x086a: 0x648649,
    0x086b: 0x64964a,
    0x086c: 0x64a64b,
    0x086d: 0x64b64c,
    0x086e: 0x64c64d,
    0x086f: 0x64d64e,
    0x0870: 0x64e64f,
    0x0871: 0x64f650,
    0x0872: 0x650651,
    0x0873: 0x651652,
    0x0874: 0x652653,
    0x0875: 0x653654,
    0x0876: 0x654655,
    0x0877: 0x655656,
    0x0878: 0x656657,
    0x0879: 0x657658,
    0x087a: 0x658659,
    0x087b: 0x65965a,
    0x087c: 0x65a65b,
    0x087d: 0x65b65c,
    0x087e: 0x65c65d,
    0x087f: 0x65d65e,
    0x0880: 0x65e65f,
    0x0881: 0x65f660,
    0x0882: 0x660661,
    0x0883: 0x661662,
    0x0884: 0x662663,
    0x0885: 0x663664,
    0x0886: 0x664665,
    0x0887: 0x665666,
    0x0888: 0x666667,
    0x0889: 0x667668,
    0x088a: 0x668669,
    0x088b: 0x66966a,
    0x088c: 0x66a66b,
    0x088d: 0x66b66c,
    0x088e: 0x66c66d,
    0x088f: 0x66d66e,
    0x0890: 0x66e66f,
    0x0891: 0x66f670,
    0x0892: 0x670671,
    0x0893: 0x671672,
    0x0894: 0x672673,
    0x0895: 0x673674,
    0x0896: 0x674675,
    0x0897: 0x675676,
    0x0898: 0x676677,
    0x0899: 0x677678,
    0x089a: 0x678679,
    0x089b: 0x67967a,
    0x089c: 0x67a67b,
    0x089d: 0x67b67c,
    0x089e: 0x67c67d,
    0x089f: 0x67d67e,
    0x08a0: 0x67e67f,
    0x08a1: 0x67f680,
    0x08a2: 0x680681,
    0x08a3: 0x681682,
    0x08a4: 0x682683,
    0x08a5: 0x683684,
    0x08a6: 0x684685,
    0x08a7: 0x685686,
    0x08a8: 0x686687,
    0x08a9: 0x687688,
    0x08aa: 0x688689,
    0x08ab: 0x68968a,
    0x08ac: 0x68a68b,
    0x08ad: 0x68b68c,
    0x08ae: 0x68c68d,
    0x08af: 0x68d68e,
    0x08b0: 0x68e68f,
    0x08b1: 0x68f690,
    0x08b2: 0x690691,
    0x08b3: 0x691692,
    0x08b4: 0x692693,
    0x08b5: 0x693694,
    0x08b6: 0x694695,
    0x08b7: 0x695696,
    0x08b8: 0x696697,
    0x08b9: 0x697698,
    0x08ba: 0x698699,
    0x08bb: 0x69969a,
    0x08bc: 0x69a69b,
    0x08bd: 0x69b69c,
    0x08be: 0x69c69d,
    0x08bf: 0x69d69e,
    0x08c0: 0x69e69f,
    0x08c1: 0x69f6a0,
    0x08c2: 0x6a06a1,
    0x08c3: 0x6a16a2,
    0x08c4: 0x6a26a3,
    0x08c5: 0x6a36a4,
    0x08c6: 0x6a46a5,
    0x08c7: 0x6a56a6,
    0x08c8: 0x6a66a7,
    0x08c9: 0x6a76a8,
    0x08ca: 0x6a86a9,
    0x08cb: 0x6a96aa,
    0x08cc: 0x6aa6ab,
    0x08cd: 0x6ab6ac,
    0x08ce: 0x6ac6ad,
    0x08cf: 0x6ad6ae,
    0x08d0: 0x6ae6af,
    0x08d1: 0x6af6b0,
    0x08d2: 0x6b06b1,
    0x08d3: 0x6b16b2,
    0x08d4: 0x6b26b3,
    0x08d5: 0x6b36b4,
    0x08d6: 0x6b46b5,
    0x08d7: 0x6b56b6,
    0x08d8: 0x6b66b7,
    0x08d9: 0x6b76b8,
    0x08da: 0x6b86b9,
    0x08db: 0x6b96ba,
    0x08dc: 0x6ba6bb,
    0x08dd: 0x6bb6bc,
    0x08de: 0x6bc6bd,
    0x08df: 0x6bd6be,
    0x08e0: 0x6be6bf,
    0x08e1: 0x6bf6c0,
    0x08e2: 0x6c06c1,
    0x08e3: 0x6c16c2,
    0x08e4: 0x6c26c3,
    0x08e5: 0x6c36c4,
    0x08e6: 0x6c46c5,
    0x08e7: 0x6c56c6,
    0x08e8: 0x6c66c7,
    0x08e9: 0x6c76c8,
    0x08ea: 0x6c86c9,
    0x08eb: 0x6c96ca,
    0x08ec: 0x6ca6cb,
    0x08ed: 0x6cb6cc,
    0x08ee: 0x6cc6cd,
    0x08ef: 0x6cd6ce,
    0x08f0: 0x6ce6cf,
    0x08f1: 0x6cf6d0,
    0x08f2: 0x6d06d1,
    0x08f3: 0x6d16d2,
    0x08f4: 0x6d26d3,
    0x08f5: 0x6d36d4,
    0x08f6: 0x6d46d5,
    0x08f7: 0x6d56d6,
    0x08f8: 0x6d66d7,
    0x08f9: 0x6d76d8,
    0x08fa: 0x6d86d9,
    0x08fb: 0x6d96da,
    0x08fc: 0x6da6db,
    0x08fd: 0x6db6dc,
    0x08fe: 0x6dc6dd,
    0x08ff: 0x6dd6de,
    0x0900: 0x6de6df,
    0x0901: 0x6df6e0,
    0x0902: 0x6e06e1,
    0x0903: 0x6e16e2,
    0x0904: 0x6e26e3,
    0x0905: 0x6e36e4,
    0x0906: 0x6e46e5,
    0x0907: 0x6e56e6,
    0x0908: 0x6e66e7,
    0x0909: 0x6e76e8,
    0x090a: 0x6e86e9,
    0x090b: 0x6e96ea,
    0x090c: 0x6ea6eb,
    0x090d: 0x6eb6ec,
    0x090e: 0x6ec6ed,
    0x090f: 0x6ed6ee,
    0x0910: 0x6ee6ef,
    0x0911: 0x6ef6f0,
    0x0912: 0x6f06f1,
    0x0913: 0x6f16f2,
    0x0914: 0x6f26f3,
    0x0915: 0x6f36f4,
    0x0916: 0x6f46f5,
    0x0917: 0x6f56f6,
    0x0918: 0x6f66f7,
    0x0919: 0x6f76f8,
    0x091a: 0x6f86f9,
    0x091b: 0x6f96fa,
    0x091c: 0x6fa6fb,
    0x091d: 0x6fb6fc,
    0x091e: 0x6fc6fd,
    0x091f: 0x6fd6fe,
    0x0920: 0x6fe6ff,
    0x0921: 0x6ff700,
    0x0922: 0x700701,
    0x0923: 0x701702,
    0x0924: 0x702703,
    0x0925: 0x703704,
    0x0926: 0x704705,
    0x0927: 0x705706,
    0x0928: 0x706707,
    0x0929: 0x707708,
    0x092a: 0x708709,
    0x092b: 0x70970a,
    0x092c: 0x70a70b,
    0x092d: 0x70b70c,
    0x092e: 0x70c70d,
    0x092f: 0x70d70e,
    0x0930: 0x70e70f,
    0x0931: 0x70f710,
    0x0932: 0x710711,
    0x0933: 0x711712,
    0x0934: 0x712713,
    0x0935: 0x713714,
    0x0936: 0x714715,
    0x0937: 0x715716,
    0x0938: 0x716717,
    0x0939: 0x717718,
    0x093a: 0x718719,
    0x093b: 0x71971a,
    0x093c: 0x71a71b,
    0x093d: 0x71b71c,
    0x093e: 0x71c71d,
    0x093f: 0x71d71e,
    0x0940: 0x71e71f,
    0x0941: 0x71f720,
    0x0942: 0x720721,
    0x0943: 0x721722,
    0x0944: 0x722723,
    0x0945: 0x723724,
    0x0946: 0x724725,
    0x0947: 0x725726,
    0x0948: 0x726727,
    0x0949: 0x727728,
    0x094a: 0x728729,
    0x094b: 0x72972a,
    0x094c: 0x72a72b,
    0x094d: 0x72b72c,
    0x094e: 0x72c72d,
    0x094f: 0x72d72e,
    0x0950: 0x72e72f,
    0x0951: 0x72f730,
    0x0952: 0x730731,
    0x0953: 0x731732,
    0x0954: 0x732733,
    0x0955: 0x733734,
    0x0956: 0x734735,
    0x0957: 0x735736,
    0x0958: 0x736737,
    0x0959: 0x737738,
    0x095a: 0x738739,
    0x095b: 0x73973a,
    0x095c: 0x73a73b,
    0x095d: 0x73b73c,
    0x095e: 0x73c73d,
    0x095f: 0x73d73e,
    0x0960: 0x73e73f,
    0x0961: 0x73f740,
    0x0962: 0x740741,
    0x0963: 0x741742,
    0x0964: 0x742743,
    0x0965: 0x743744,
    0x0966: 0x744745,
    0x0967: 0x745746,
    0x0968: 0x746747,
    0x0969: 0x747748,
    0x096a: 0x748749,
    0x096b: 0x74974a,
    0x096c: 0x74a74b,
    0x096d: 0x74b74c,
    0x096e: 0x74c74d,
    0x096f: 0x74d74e,
    0x0970: 0x74e74f,
    0x0971: 0x74f750,
    0x0972: 0x750751,
    0x0973: 0x751752,
    0x0974: 0x752753,
    0x0975: 0x753754,
    0x0976: 0x754755,
    0x0977: 0x755756,
    0x0978: 0x756757,
    0x0979: 0x757758,
    0x097a: 0x758759,
    0x097b: 0x75975a,
    0x097c: 0x75a75b,
    0x097d: 0x75b75c,
    0x097e: 0x75c75d,
    0x097f: 0x75d75e,
    0x0980: 0x75e75f,
    0x0981: 0x75f760,
    0x0982: 0x760761,
    0x0983: 0x761762,
    0x0984: 0x762763,
    0x0985: 0x763764,
    0x0986: 0x764765,
    0x0987: 0x765766,
    0x0988: 0x766767,
    0x0989: 0x767768,
    0x098a: 0x768769,
    0x098b: 0x76976a,
    0x098c: 0x76a76b,
    0x098d: 0x76b76c,
    0x098e: 0x76c76d,
    0x098f: 0x76d76e,
    0x0990: 0x76e76f,
    0x0991: 0x76f770,
    0x0992: 0x770771,
    0x0993: 0x771772,
    0x0994: 0x772773,
    0x0995: 0x773774,
    0x0996: 0x774775,
    0x0997: 0x775776,
    0x0998: 0x776777,
    0x0999: 0x777778,
    0x099a: 0x778779,
    0x099b: 0x77977a,
    0x099c: 0x77a77b,
    0x099d: 0x77b77c,
    0x099e: 0x77c77d,
    0x099f: 0x77d77e,
    0x09a0: 0x77e77f,
    0x09a1: 0x77f780,
    0x09a2: 0x780781,
    0x09a3: 0x781782,
    0x09a4: 0x782783,
    0x09a5: 0x783784,
    0x09a6: 0x784785,
    0x09a7: 0x785786,
    0x09a8: 0x786787,
    0x09a9: 0x787788,
    0x09aa: 0x788789,
    0x09ab: 0x78978a,
    0x09ac: 0x78a78b,
    0x09ad: 0x78b78c,
    0x09ae: 0x78c78d,
    0x09af: 0x78d78e,
    0x09b0: 0x78e78f,
    0x09b1: 0x78f790,
    0x09b2: 0x790791,
    0x09b3: 0x791792,
    0x09b4: 0x792793,
    0x09b5: 0x793794,
    0x09b6: 0x794795,
    0x09b7: 0x795796,
    0x09b8: 0x796797,
    0x09b9: 0x797798,
    0x09ba: 0x798799,
    0x09bb: 0x79979a,
    0x09bc: 0x79a79b,
    0x09bd: 0x79b79c,
    0x09be: 0x79c79d,
    0x09bf: 0x79d79e,
    0x09c0: 0x79e79f,
    0x09c1: 0x79f7a0,
    0x09c2: 0x7a07a1,
    0x09c3: 0x7a17a2,
    0x09c4: 0x7a27a3,
    0x09c5: 0x7a37a4,
    0x09c6: 0x7a47a5,
    0x09c7: 0x7a57a6,
    0x09c8: 0x7a67a7,
    0x09c9: 0x7a77a8,
    0x09ca: 0x7a87a9,
    0x09cb: 0x7a97aa,
    0x09cc: 0x7aa7ab,
    0x09cd: 0x7ab7ac,
    0x09ce: 0x7ac7ad,
    0x09cf: 0x7ad7ae,
    0x09d0: 0x7ae7af,
    0x09d1: 0x7af7b0,
    0x09d2: 0x7b07b1,
    0x09d3: 0x7b17b2,
    0x09d4: 0x7b27b3,
    0x09d5: 0x7b37b4,
    0x09d6: 0x7b47b5,
    0x09d7: 0x7b57b6,
    0x09d8: 0x7b67b7,
    0x09d9: 0x7b77b8,
    0x09da: 0x7b87b9,
    0x09db: 0x7b97ba,
    0x09dc: 0x7ba7bb,
    0x09dd: 0x7bb7bc,
    0x09de: 0x7bc7bd,
    0x09df: 0x7bd7be,
    0x09e0: 0x7be7bf,
    0x09e1: 0x7bf7c0,
    0x09e2: 0x7c07c1,
    0x09e3: 0x7c17c2,
    0x09e4: 0x7c27c3,
    0x09e5: 0x7c37c4,
    0x09e6: 0x7c47c5,
    0x09e7: 0x7c57c6,
    0x09e8: 0x7c67c7,
    0x09e9: 0x7c77c8,
    0x09ea: 0x7c87c9,
    0x09eb: 0x7c97ca,
    0x09ec: 0x7ca7cb,
    0x09ed: 0x7cb7cc,
    0x09ee: 0x7cc7cd,
    0x09ef: 0x7cd7ce,
    0x09f0: 0x7ce7cf,
    0x09f1: 0x7cf7d0,
    0x09f2: 0x7d07d1,
    0x09f3: 0x7d17d2,
    0x09f4: 0x7d27d3,
    0x09f5: 0x7d37d4,
    0x09f6: 0x7d47d5,
    0x09f7: 0x7d57d6,
    0x09f8: 0x7d67d7,
    0x09f9: 0x7d77d8,
    0x09fa: 0x7d87d9,
    0x09fb: 0x7d97da,
    0x09fc: 0x7da7db,
    0x09fd: 0x7db7dc,
    0x09fe: 0x7dc7dd,
    0x09ff: 0x7dd7de,
    0x0b00: 0x7de7df,
    0x0b01: 0x7df7e0,
    0x0b02: 0x7e07e1,
    0x0b03: 0x7e17e2,
    0x0b04: 0x7e27e3,
    0x0b06: 0x7e37e4,
    0x0b08: 0x7e47e5,
    0x0b09: 0x7e57e6,
    0x0b0e: 0x7e67e7,
    0x0b0f: 0x7e77e8,
    0x0b20: 0x7e87e9,
    0x0b21: 0x7e97ea,
    0x0b22: 0x7ea7eb,
    0x0b23: 0x7eb7ec,
    0x0b24: 0x7ec7ed,
    0x0b26: 0x7ed7ee,
    0x0b28: 0x7ee7ef,
    0x0b29: 0x7ef7f0,
    0x0b2e: 0x7f07f1,
    0x0b2f: 0x7f17f2,
    0x0b40: 0x7f27f3,
    0x0b42: 0x7f37f4,
    0x0b44: 0x7f47f5,
    0x0b46: 0x7f57f6,
    0x0b48: 0x7f67f7,
    0x0b4e: 0x7f77f8,
    0x0b60: 0x7f87f9,
    0x0b62: 0x7f97fa,
    0x0b64: 0x7fa7fb,
    0x0b66: 0x7fb7fc,
    0x0b68: 0x7fc7fd,
    0x0b6e: 0x7fd7fe,
    0x0b8d: 0x7fe7ff,
    0x0ba0: 0x7ff800,
    0x0ba1: 0x800801,
    0x0ba2: 0x801802,
    0x0ba3: 0x802803,
    0x0ba4: 0x803804,
    0x0ba6: 0x804805,
    0x0ba8: 0x805806,
    0x0ba9: 0x806807,
    0x0bae: 0x807808,
    0x0baf: 0x808809,
    0x0bcd: 0x80980a,
    0x0be0: 0x80a80b,
    0x0be1: 0x80b80c,
    0x0be2: 0x80c80d,
    0x0be3: 0x80d80e,
    0x0be4: 0x80e80f,
    0x0be6: 0x80f810,
    0x0be8: 0x810811,
    0x0be9: 0x811812,
    0x0bed: 0x812813,
    0x0bee: 0x813814,
    0x0bef: 0x814815,
}
