sitegenSearch("n17a5fa78-89",`!ifnonematch it	Rk!t
0self	Rh":
.lists	Rh"3
.on	Ry"3
/rder	Rh"?!f
342v3	Rh"?!f
.prices	Rc"?
4118	Rc"?
.rfc	Rc"3
.without	Rc"H
.yields	Rh"3
#range adds	R_"A
*export	R_"?
077v1	R_"?
*heeded	Rq&:
*if	J_"H?H
#unmodifiedsince and	Rg#f
4gives	Ry"3
"gnore client	Jk!Ar":
)expect	R~":
+tensions	Rl!A
)it	Jw!:CO
)or	R_"H
)range	R}"H
)the	Fu!3":1,::
,m	BX,1O"H)V03
)what	Ri#3
(d rfc	Jh"333
*that	Rq!O
(s it	R_#:
*unless	R|"O
'ing the	Ry"H
"h nhb	Ru!?
"is allows	R{"f
&every	Ro%3
&for	Ro%3
&sends	R{":
&we	Ro%3
"l and	Re"H
%https	Rr!F
"m a	Jj!:V(!,!:!h
&nd	Rc":
%diffe	Rc"?
%feed	Rc":
%stands	Rc",
%then	Rc"3
(y	Rc"H
%used	Fh!3*34(!:!?V3
%which	Rc"3
#age a	Rn&O
(formats	R|!3
(is	R|"H
)t	R{"H
(jpeg	Rz"?
(lies	Rn&{!
(of	Ri&*
(registry	Ri&8
0exampleorg	Ri&8
(to	Ji&&&A
's and	R#,
*re	Rn&{!
)example	Rw!?
)made	R|!,
`)
