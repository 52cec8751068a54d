sitegenSearch("n17a5fa78-84",`!hurts and	Rn!&
"yphen for	RC:
)letters	Rn&3
)says	R{%3
)the	Rf&3
)where	Ry#3
(s are	Rs&:
*between	RK:
*in	R=,
*underscores	Rs&3
!i am	Fj!:V&!?g!.
%nswer	Rd#h
#call	Rd#h
#do	Rm"h
#e	Rr!F
#find	Jk#o<X
&x	>x"h0h#h&o#h3X%X&Q1Q"Q
#get	>k!vHh"h+h&h#h%h,h0X[Q
#h	Rh"f
%ave	Rh",
%ttp	Rq&?
(s	Jk!*p#O
#in	Rk!M
&vent	Ri!a
#never	Ru#h
#or	Ry&,
%s	Rx!:
#raise	Rb%X
%un	Re&<
#see	R{%Q
&nd	F|"h7hS,
&t	Re&:
%top	Jg"h9h
#tell	Jq"vu!,
&st	Rl!?
%hat	Rk!,
%urn	Rp&*
#undo	Re"h
%se	F{!h'h-h
#write	Rj!a
"ana 103	Rj%&
'308	Rk%&
'451	Rr%&
'added	Rx!,
'has	Rj%:
'iana	Rf&"
'lists	R_#,
'may	Ri!^
'names	Rf&"
(ginx	Rf&"
'registry	Bi!A't,,8fF,9%8V
(fc	Rl!3
'web	Rf!A
*socket	Rf!A
#t whether	Rz&3
"co with	Ru#H
%n is	Ro&f
'png	Ru&,
'svg	Ru&,
&png theme	Ru&,
/js	Ru&,
&s that	Ro&f
'vg and	Ru&,
&v f	J":&:
"d 1001	R{"?
(2	R{"?
`)
