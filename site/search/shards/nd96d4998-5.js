sitegenSearch("nd96d4998-5",`!httpversion responsecode	R}#8
.title	Rr#?
&x 0.28	Js!O"3
"ub 451	Rl#:
&actions	Jk&&!5!H"A
'nd	Rq&%
&looks	Rl&A
&pages	Fn&&!Q&,%:
&use	Rm&O
%s api	Rl#:
'tables	Rq&&
#manize percentage	Rq!1
#ndred days	R{!O
*random	Rt&3
)s of	Jb"H?3
%g up	F{#&*3)34&
%t for	Rp!^
&s for	Rt"H
#rts and	Rp!&
"yphen for	RC:
)letters	Rq&3
)says	R}%3
)the	Rh&3
)where	R{#3
(s are	Rv&:
*between	RK:
*in	R=,
*underscores	Rv&3
!i am	Fl!:V&!?g!.
%nswer	Rf#h
#call	Rf#h
#do	Ro"h
#e	Rt!F
#find	Jm#o<X
&x	>z"h0h#h&o#h3X%X&Q1Q"Q
#get	>m!vHh"h+h&h#h%h,h0X]Q
#h	Rj"f
%ave	Rj",
%ttp	Rt&?
(s	Jm!*q#O
#in	Rm!M
&vent	Rk!a
#never	Rw#h
#or	R|&,
%s	Rz!:
#raise	Rd%X
%un	Rg&<
#see	R}%Q
&nd	F~"h7hS,
&t	Rg&:
%top	Ji"h9h
#tell	Js"vu!,
&st	Rn!?
%hat	Rm!,
%urn	Rs&*
#undo	Rg"h
%se	F}!h'h-h
#write	Rl!a
"ana 103	Rl%&
'308	Rm%&
'451	Rt%&
'added	Rz!,
`)
