sitegenSearch("n34f0a462-9",`!10.2.2 to	Ru!A
'3 a	Rj#:
)curl	Rp#:
)rfc	Rs!3
'4 rfc	Rm!:
%3.6 for	Rk"3
%4.1 im	Re",
)nothing	Re"O
%5.1 a	Rk#3
'2 delta	Re"3
.base	Re"3
'3 and	Re"3
#0 000	Rq&{#
&101	Fi!3#,"A
&and	Jm"Hq",
't	Rv!3
&before	Rv!:
'y	Rv!H
&continue	Bs!H%(!,!38H1:!?&,!3!:&?
&for	Rv!H
&has	Jv!AG:
&in	Rx!:
's	Rz!3
&levels	F(&!,k&{#)H%:
&may	Rv!3
&or	Ra#3
&quantity	J|!?.?
&read	Rv!:
(cords	Rt#3
'fc	Rv!:
'ules	Rr&^
&seconds	Rd%3
&that	Rv!f
'o	Fk!3g"35,
%.0 20	Rc%8
%0 to	Fh!A':|!&
'up	Rh!%
)wards	R~%:
%1 id	R}"?
%2 id	R}"?
%3 http	R}"?
%6 each	Rh!A
'is	Rh!f
%continue a	Jv!3K3
/nd	Rv!f
/voids	R|":
.rfc	Rs!H
.should	Ra#:
/o	Rm"H
.tell	Ra#,
.with	Jv!,!HK3
#1 102	Ji!3%A
(3	Rk!,
&as	Jt#3g!?
(k	Ry&M
&does	Ry&?
&goes	Rh!A
&has	Ry&8
'ere	Rh#:
&is	Jt&A'?
&md	Ry&:!A
&no	Ry&F
&opens	Rh!A
&quotes	R(3
&rfc	Rw!:
&switching	Rw!(!?
`)
