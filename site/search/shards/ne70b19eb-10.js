sitegenSearch("ne70b19eb-10",`!443 servername	Jc%8"8
&that	Rc%3
#4 0	Ru%1
&comes	Ru%:
(nnection	Ru%(
&has	Ru%:
&is	Ru%,
&nginx	R}#:
&only	Ru%O
'ut	Ru%:
&tells	Ru%,
'he	Ru%Q
&we	Ru%3
#9 for	Rp%:
&http	Rp%?
&of	Rp%&
&retry	Rp%(
&screen	Rp%?
,449	Rp%?
'o	Rp%:
&to	Rp%3
%s mean	Rp%:
"5 lines	Ro&f
%numbers	Ro&d
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
"7 writes	Jh&,0V
#1 treats	Ri!3
`)
