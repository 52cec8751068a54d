sitegenSearch("n18420905-10",`!449 screen	Rp%?
,449	Rp%?
'o	Rp%:
&to	Rp%3
%s mean	Rp%:
"5 lines	Rn&f
%numbers	Rn&d
#0 and	Rq%:
&blocked	Rq%(!?
#1 501	Rg!3
(6	Rj!A
&among	Rn!O
&come	Rj#h
&for	Rj#:
&in	Rj#H!f
's	Ji!Hc!O
&joins	Rg!3
&of	Rr%3
&redirect	Rr%(!?
'fc	Rg!f
&the	Rr%&
&unavailable	Rj#(!?
#6 blocked	Rs%(!?
&is	Rs%3
&of	Rs%&
#7 expired	Rt%(!?
&in	Rt%:
&must	Rt%:
"60 412	Ry#1
&checksum	Ry#&
'lient	Ry#(
&for	R{%3
'rom	Ry#Q
&has	Ry#3
&our	Ry#,
#3 for	Js#3)3
)warding	Rv#(
&is	Rv#:
&of	Jv#&&&
&that	Rv#:
'oo	Rz#(
&upstream	Rv#8
.addr	Rv#8
.status	Rv#8
&we	Rz#:
'hich	Rz#,
#4 incompatible	R{#(
&we	R{#,
"7 writes	Jh&,/V
#1 treats	Ri!3
"8 00	R'1
%gmt	Rz"?
#0 bytes	Ri#?
#210 bytes	Rr&T
"9 33	Re#?
&7	Rz&,
#18 appendix	Jv!3,:
'removed	Rv!3
'says	Ra"H
(ection	>f!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
'wants	Rd#3
#4 431	Rv%8
&inside	Ji#fN,
`)
