sitegenSearch("n58b26034-8",`!httpversion responsecode	R_%8
.title	Rt#?
&x 0.28	Ju!O"3
"ub 451	Rn#:
&actions	Jm&&!5!H"A
'nd	Rs&%
&looks	Rn&A
&pages	Jp&&!Q&,%:
&use	Ro&O
%s api	Rn#:
'tables	Rs&&
#manize percentage	Rs!1
#ndred days	R}!O
*random	Rv&3
)s of	Jd"H?3
%g up	F}#&*3)34&
%t for	Rr!^
&s for	Rv"H
#rts and	Rr!&
"yphen for	RC:
)letters	Rs&3
)says	R_&3
)the	Rj&3
)where	R}#3
(s are	Rx&:
*between	RK:
*in	R=,
*underscores	Rx&3
!i am	Jn!:V&!?g!.
%nswer	Rh#h
#call	Rh#h
#do	Rq"h
#e	Rv!F
#find	Jo#o<X
&x	>|"h0h#h&o#h3X%X&Q1Q"Q
#get	>o!vHh"h+h&h#h%h,h0X]Q
#h	Rl"f
%ave	Rl",
%ttp	Rv&?
(s	Jo!*q#O
#in	Ro!M
&vent	Rm!a
#never	Ry#h
#or	R~&,
%s	R|!:
#raise	Rf%X
%un	Ri&<
#see	R_&Q
&nd	Ja#h7hS,
&t	Ri&:
%top	Jk"h9h
#tell	Ju"vu!,
&st	Rp!?
%hat	Ro!,
%urn	Ru&*
#undo	Ri"h
%se	J_"h'h-h
#write	Rn!a
"ana 103	Rn%&
'308	Ro%&
'451	Rv%&
'added	R|!,
`)
