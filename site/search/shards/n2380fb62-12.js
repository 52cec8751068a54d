sitegenSearch("n2380fb62-12",`!last letter	R"3
(ine	Rw"t
'member	Rr!,
(odified	Bm!A!f43!O0f@fu!3",
'number	Nw!O0H
'one	Fq!3S3k!3.:
(ught	R}",
'pages	Ry&O
'response	R}!3
(ow	Rm!3
'section	Ru&O
)rver	R{!f
(lash	Rr&:!A
'then	Rn&A
)ing	Ry&O
(ime	Rh"H
(wo	Ru&V
'value	R_'V
(isit	Rn":
'word	Rz&3
+s	Rh!:
&ing cure	Rz!f
&modified a	Rm!f
0nd	Na'3",
/rfc	R_"3!O
/so	Rn"f
/with	Nm!Ab!f
&s a	Re%:
)nd	Rc%:
)s	Rt!O
(for	Rj%:
(longer	Rm%:
#te as	R}!H
'names	Rp!O
'then	Ry#3
(imeout	Rt#3
(oo	Rp!3
*early	Rp!3
&r 202	N|!H&f
(a	Nm!:"O
)n	Rf#f
*d	Nq&%*H
)s	Rn#H
(breaks	Rr!:
(cannot	Rg!,
)hange	RJ:
(ended	Rp"f
(for	Ra#3
(if	No!,*H
(jumps	Rf"f
(lies	Rm&3
(on	Jc"Ov!&CA
*ly	R}!:
(requests	Nf"Ot!:
(so	Rx!,
(the	Nb",JO
(unchanged	R}#V
(versions	Ry!m
(with	Ng"f:3
&st leads	Rl"3
&x lisp	Ru&m
%in 1	R"3!:
'1 a	R":
)its	R"3
%ter makes	Ri%3
)nginx	Ra&3
`)
