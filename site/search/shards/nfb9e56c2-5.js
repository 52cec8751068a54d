sitegenSearch("nfb9e56c2-5",`!ifmatch cannot	Rm#H
+url	Rm#:
*demands	R_#H
*fails	Ry!:
*names	R_#3
+ote	Rd"?
.7v2	Rd"?
*on	Ry!V
*that	Nm#Hm!:
,emselves	R_#O
+itle	Rm#?
%odifiedsince does	Rm!A
2where	Rn"3
#nonematch 2026	Rm!?
21124a	Rm!?
.and	Nm!AB3
.is	N_#3z!:
/t	Rq!{!
0self	Rn":
.lists	Rn"3
.on	R_#3
/rder	Rn"?!f
342v3	Rn"?!f
.prices	Ri"?
4118	Ri"?
.rfc	Ri"3
.without	Ri"H
.yields	Rn"3
#range adds	Rf"A
*export	Rf"?
077v1	Rf"?
*heeded	Rx&:
*if	Nf"H?H
#unmodifiedsince and	Rm#f
4gives	R_#3
"gnore client	Nq!Ar":
)expect	Re#:
+tensions	Rr!A
)it	N}!:CO
)or	Rf"H
)range	Rd#H
)the	F{!3":1,::
,m	B],3V"H)V03
)what	Ro#3
(d rfc	Nn"333
*that	Rw!O
(s it	Rf#:
*unless	Rc#O
'ing the	R_#H
"h nhb	R{!?
"is allows	Rb#f
&every	Ru%3
&for	Ru%3
&sends	Rb#:
&we	Ru%3
"l and	Rk"H
%https	Rx!F
"m a	Np!:V(!,!:!h
&nd	Ri":
%diffe	Ri"?
%feed	Ri":
%stands	Ri",
`)
