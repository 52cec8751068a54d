sitegenSearch("n71b3b7bd-10",`!443 reports	R{#1
&servername	Je%8"8
&that	Re%3
#4 0	Rw%1
&comes	Rw%:
(nnection	Rw%(
&has	Rw%:
&is	Rw%,
&nginx	R_%:
&only	Rw%O
'ut	Rw%:
&tells	Rw%,
'he	Rw%Q
&we	Rw%3
#9 for	Rr%:
&http	Rr%?
&of	Rr%&
&retry	Rr%(
&screen	Rr%?
,449	Rr%?
'o	Rr%:
&to	Rr%3
%s mean	Rr%:
"5 lines	Rq&f
%numbers	Rq&d
#0 and	Rs%:
&blocked	Rs%(!?
#1 501	Ri!3
(6	Rl!A
&among	Rp!O
&come	Rl#h
&for	Rl#:
&in	Rl#H!f
's	Jk!Hc!O
&joins	Ri!3
&of	Rt%3
&redirect	Rt%(!?
'fc	Ri!f
&the	Rt%&
&unavailable	Rl#(!?
#6 blocked	Ru%(!?
&is	Ru%3
&of	Ru%&
#7 expired	Rv%(!?
&in	Rv%:
&must	Rv%:
"60 412	R{#1
&checksum	R{#&
'lient	R{#(
&for	R}%3
'rom	R{#Q
&has	R{#3
&our	R{#,
#3 for	Ju#3)3
)warding	Rx#(
&is	Rx#:
&of	Jx#&&&
&that	Rx#:
'oo	R|#(
&upstream	Rx#8
.addr	Rx#8
.status	Rx#8
&we	R|#:
'hich	R|#,
#4 incompatible	R}#(
&we	R}#,
"7 writes	Jj&,0^
`)
