sitegenSearch("n89a4adc4-11",`!463 forwarding	Rz#(
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
#1 treats	Rm!3
"8 00	R'1
%gmt	R~"?
#0 bytes	Rm#?
#210 bytes	Rw&T
"9 33	Ri#?
&7	R_',
#18 appendix	Jz!3,:
'removed	Rz!3
'says	Re"H
(ection	>j!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
'wants	Rh#3
#4 431	Rz%8
&inside	Jm#fN,
&request	Rz%(
#5 403	R{%:
&and	Ri!A
&ssl	R{%(
#6 and	R|%,
're	Ri!A
&of	R|%&
'n	R|%3
&ssl	R|%(
#7 308	R}%8
&http	R}%(
&so	R}%,
#8 and	Ji!Ae":
&canceled	R~%(
&in	Jl%:43
(valid	Rl%(
&of	Jl%&4&
&should	R~%:
&token	Rl%8
&would	R~%,
#9 0.1	Rs!1
&18251	Rd",
'd	Rs!1
&2.001	R_&1
&5m	Rs!1
&alibabas	R_&3
'nd	Jr!to"^
&client	R_&(
'ome	Rs!3
&for	Rs!,
&grow	Rs!1
&in	Jm%34Q
(to	Rm%,
's	Rd"H
't	R_&:
&md	Rj&H
'eans	R_&3
(ssage	Rm%1
`)
