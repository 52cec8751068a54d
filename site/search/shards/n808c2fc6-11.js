sitegenSearch("n808c2fc6-11",`!4331 section	Rx#3
#e8 bc93	Ry![
"4 59	R{"?
%are	Rv!O
%numbers	Rr%%
%of	Ro!H
#0 a	Rk!A
'nd	Ru%V
's	Ru%:
&login	Ru%(!,!3!?
&when	Ru%X
#3 0.0.0.0	Re%8
&10.0.0.12	Rq!8
'92.0.2.10	Rd%8
&and	Re%3
&http	Rz"?
&not	Ri%3
&or	Re%8
&reports	R_%1
&servername	Ni%8"8
&that	Ri%3
#4 0	R{%1
&comes	R{%:
(nnection	R{%(
&has	R{%:
&is	R{%,
&nginx	Rd%:
&only	R{%O
'ut	R{%:
&tells	R{%,
'he	R{%Q
&we	R{%3
#9 for	Rv%:
&http	Rv%?
&of	Rv%&
&retry	Rv%(
&screen	Rv%?
,449	Rv%?
'o	Rv%:
&to	Rv%3
%s mean	Rv%:
"5 lines	Ru&f
%numbers	Ru&d
#0 and	Rw%:
&blocked	Rw%(!?
#1 501	Rm!3
(6	Rp!A
&among	Rt!O
&come	Rp#h
&for	Rp#:
&in	Rp#H!f
's	No!Hc!O
&joins	Rm!3
&of	Rx%3
&redirect	Rx%(!?
'fc	Rm!m
&the	Rx%&
&unavailable	Rp#(!?
#6 blocked	Ry%(!?
&is	Ry%3
&of	Ry%&
#7 expired	Rz%(!?
&in	Rz%:
&must	Rz%:
"60 412	R_%1
&checksum	R_%&
'lient	R_%(
`)
