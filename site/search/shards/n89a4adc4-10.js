sitegenSearch("n89a4adc4-10",`!44 numbers	Rp%%
%of	Rm!H
#0 a	Ri!A
'nd	Rs%V
's	Rs%:
&login	Rs%(!,!3!?
&when	Rs%X
#3 0.0.0.0	Rc%8
&10.0.0.12	Ro!8
'92.0.2.10	Rb%8
&and	Rc%3
&http	Rx"?
&not	Rg%3
&or	Rc%8
&reports	R}#1
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
`)
