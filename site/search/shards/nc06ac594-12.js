sitegenSearch("nc06ac594-12",`!last frame	Rf!:
'good	Rr&3
*gle	Rn#:
'lamp	Rs!:
(etter	R"3
(ine	Rq"t
'member	Rl!,
(odified	Bg!A!^43!O0f@fu!3",
'number	R_"H
'one	Fk!3S3k!3.:
(ught	Rw",
'pages	Rs&O
'response	Rw!3
(ow	Rg!3
'section	Ro&O
)rver	Ru!f
(lash	Rl&:!A
'then	Rh&A
)ing	Rs&O
(ime	Rb"H
(wo	Ro&V
'value	Ry&V
(isit	Rh":
'word	Rt&3
+s	Rc!:
&ing cure	Rt!f
&modified a	Rg!^
0nd	Jz&3",
/rfc	Ry!3!O
/so	Rh"f
/with	Jg!Ab!f
&s a	R~#:
)nd	R|#:
)s	Rn!O
(for	Rd%:
(longer	Rg%:
#te as	Rw!H
'names	Rj!O
'then	Rs#3
(imeout	Rn#3
(oo	Rj!3
*early	Rj!3
&r 202	Jv!H&f
(a	Jg!:"O
)n	R_#f
*d	Jk&%*H
)s	Rh#H
(breaks	Rl!:
(cannot	Rb!,
)hange	RI:
(ended	Rj"f
(for	Rz"3
(if	Ji!,*H
(jumps	R_"f
(lies	Rg&3
(on	F|!Ov!&CA
*ly	Rw!:
(requests	J_"Ot!:
(so	Rr!,
(the	J{!,JO
(unchanged	Rw#V
(versions	Rs!^
(with	Fa"f:3s!%
&st leads	Rf"3
%in 1	R"3!:
'1 a	R":
)its	R"3
`)
