sitegenSearch("n4b7e4fea-9",`!10.2.2 to	Rs!A
'3 a	Rh#:
)curl	Rn#:
)rfc	Rq!3
'4 rfc	Rk!:
%3.6 for	Ri"3
%4.1 im	Rc",
)nothing	Rc"O
%5.1 a	Ri#3
'2 delta	Rc"3
.base	Rc"3
'3 and	Rc"3
#0 000	Ro&{#
&101	Fg!3#,"A
&and	Jk"Hq",
't	Rt!3
&before	Rt!:
'y	Rt!H
&continue	Bq!H%(!,!38H1:!?&,!3!:&?
&for	Rt!H
&has	Jt!AG:
&in	Rv!:
's	Rx!3
&levels	F(&!,i&{#)A%:
&may	Rt!3
&or	R~"3
&quantity	Jz!?.?
&read	Rt!:
(cords	Rr#3
'fc	Rt!:
'ules	Rp&^
&seconds	Rb%3
&that	Rt!f
'o	Fi!3g"35,
%.0 20	Ra%8
%0 to	Ff!A':|!&
'up	Rf!%
)wards	R|%:
%1 id	R{"?
%2 id	R{"?
%3 http	R{"?
%6 each	Rf!A
'is	Rf!f
%continue a	Jt!3K3
/nd	Rt!f
/voids	Rz":
.rfc	Rq!H
.should	R~":
/o	Rk"H
.tell	R~",
.with	Jt!,!HK3
#1 102	Jg!3%A
(3	Ri!,
&as	Jr#3g!?
(k	Rw&M
&does	Rw&?
&goes	Rf!A
&has	Rw&8
'ere	Rf#:
&is	Jr&A'?
&md	Rw&:!A
&no	Rw&F
&opens	Rf!A
&quotes	R(3
&rfc	Ru!:
&switching	Ru!(!?
`)
