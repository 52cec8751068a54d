sitegenSearch("n0dd1a46f-10",`!443 reports	R}#1
&servername	Jg%8"8
&that	Rg%3
#4 0	Ry%1
&comes	Ry%:
(nnection	Ry%(
&has	Ry%:
&is	Ry%,
&nginx	Rb%:
&only	Ry%O
'ut	Ry%:
&tells	Ry%,
'he	Ry%Q
&we	Ry%3
#9 for	Rt%:
&http	Rt%?
&of	Rt%&
&retry	Rt%(
&screen	Rt%?
,449	Rt%?
'o	Rt%:
&to	Rt%3
%s mean	Rt%:
"5 lines	Rs&f
%numbers	Rs&d
#0 and	Ru%:
&blocked	Ru%(!?
#1 501	Rk!3
(6	Rn!A
&among	Rr!O
&come	Rn#h
&for	Rn#:
&in	Rn#H!f
's	Jm!Hc!O
&joins	Rk!3
&of	Rv%3
&redirect	Rv%(!?
'fc	Rk!f
&the	Rv%&
&unavailable	Rn#(!?
#6 blocked	Rw%(!?
&is	Rw%3
&of	Rw%&
#7 expired	Rx%(!?
&in	Rx%:
&must	Rx%:
"60 412	R}#1
&checksum	R}#&
'lient	R}#(
&for	R_&3
'rom	R}#Q
&has	R}#3
&our	R}#,
#3 for	Jw#3)3
)warding	Rz#(
&is	Rz#:
&of	Jz#&&&
&that	Rz#:
'oo	R~#(
&upstream	Rz#8
.addr	Rz#8
.status	Rz#8
&we	R~#:
'hich	R~#,
#4 incompatible	R_%(
&we	R_%,
"7 writes	Jl&,0^
`)
