sitegenSearch("n808c2fc6-12",`!460 for	Rb&3
'rom	R_%Q
&has	R_%3
&our	R_%,
#3 for	Ny#3)3
)warding	R|#(
&is	R|#:
&of	N|#&&&
&that	R|#:
'oo	Ra%(
&upstream	R|#8
.addr	R|#8
.status	R|#8
&we	Ra%:
'hich	Ra%,
#4 incompatible	Rb%(
&we	Rb%,
"7 writes	Nn&,0^
#1 treats	Ro!3
"8 00	R'1
%gmt	Ra#?
#0 bytes	Ro#?
#210 bytes	Ry&T
"9 33	Rk#?
&7	Rb',
#18 appendix	N|!3,:
'removed	R|!3
'says	Rg"H
(ection	>l!O-H#O%3,&!,!3C&!,!3"&!,!30&!,!:"H
'wants	Rj#3
#4 431	R|%8
&inside	No#fN,
&request	R|%(
#5 403	R}%:
&and	Rk!A
&ssl	R}%(
#6 and	R~%,
're	Rk!A
&of	R~%&
'n	R~%3
&ssl	R~%(
#7 308	R_&8
&http	R_&(
&so	R_&,
#8 and	Nk!Ae":
&canceled	Ra&(
&in	Nn%:43
(valid	Rn%(
&of	Nn%&4&
&should	Ra&:
&token	Rn%8
&would	Ra&,
#9 0.1	Ru!1
&18251	Rf",
'd	Ru!1
&2.001	Rb&1
&5m	Ru!1
&alibabas	Rb&3
'nd	Nt!to"^
&client	Rb&(
'ome	Ru!3
&for	Ru!,
&grow	Ru!1
&in	No%34Q
(to	Ro%,
`)
