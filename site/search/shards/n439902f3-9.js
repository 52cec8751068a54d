sitegenSearch("n439902f3-9",`!100 101	Fg!3#,"A
&and	Jk"Hp",
't	Rt!3
&before	Rt!:
'y	Rt!H
&continue	Bq!H%(!,!38H1:!?&,!3!:&?
&for	Rt!H
&has	Jt!AG:
&in	Rv!:
's	Rx!3
&levels	F(&!,h&{#)A%:
&may	Rt!3
&or	R~"3
&quantity	Jz!?.?
&read	Rt!:
(cords	Rr#3
'fc	Rt!:
'ules	Ro&^
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
&as	Jr#3f!?
(k	Rv&M
&does	Rv&?
&goes	Rf!A
&has	Rv&8
'ere	Rf#:
&is	Jq&A'?
&md	Rv&:!A
&no	Rv&F
&opens	Rf!A
&quotes	R(3
&rfc	Ru!:
&switching	Ru!(!?
&when	Rv&%
%1 are	Rf!A
%5 a	Rf%3
%6 error	Rf%V
'resolve	Rf%:
'says	Rf%3
#2 103	Fg!3%Ai#A
(4	Rj!A
&and	Rv!3
's	Rv!:
&ends	Rv!H
&is	Fh!O"A,A
&keep	Rv!h
&leave	Rv&M
`)
