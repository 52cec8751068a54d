sitegenSearch("neb29e5ad-43",`!431 for	Ri#3
&header	Rv%8
,toolargehtml	Rv%8
'ow	R_&&
&if	Jz"3"3
&node	Ri#:
*js	Ri#:
&one	Rq&:
'r	Rk!t
&request	Ri#(!?
&when	R{":
'ithout	Rv%:
#31 recommends	Rr#3
'section	Rr#3
"4 59	Ru"?
%are	Rp!O
%numbers	Rl%%
%of	Ri!H
#0 a	Re!A
'nd	Ro%V
's	Ro%:
&login	Ro%(!,!3!?
&when	Ro%X
#3 0.0.0.0	R~#8
&10.0.0.12	Rk!8
'92.0.2.10	R}#8
&and	R~#3
&http	Rt"?
&not	Rc%3
&or	R~#8
&reports	Ry#1
&servername	Jc%8"8
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
"5 lines	Rn&f
%numbers	Rn&d
#0 and	Rq%:
&blocked	Rq%(!?
#1 501	Rg!3
(6	Rj!A
&among	Rn!O
&come	Rj#h
&for	Rj#:
&how	Rr%&
&in	Rj#H!f
's	Ji!Hc!O
&joins	Rg!3
&of	Rr%3
&redirect	Rr%(!?
`)
