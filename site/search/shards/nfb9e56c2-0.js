sitegenSearch("nfb9e56c2-0",`!hundred random	Rx&3
)s of	Nf"H?3
%g up	F_%&*3)34&
%t for	Rt!^
&s for	Rx"H
#rts and	Rt!&
"yphen for	RD:
)letters	Ru&3
)says	Rb&3
)the	Rl&3
)where	R_%3
(s are	Rz&:
*between	RL:
*in	R>,
*underscores	Rz&3
!i am	Jp!:V&!?g!.
%nswer	Rj#h
#call	Rj#h
#do	Rs"h
#e	Rx!F
#find	Nq#o<X
&x	>~"h0h#h&o#h3X%X&Q1Q"Q
#get	>q!}!Hh"h+h&h#h%h,h0X]Q
#h	Rn"f
%ave	Rn",
%ttp	Rx&?
(s	Nq!*q#O
#in	Rq!M
&vent	Ro!h
#never	R{#h
#or	Ra',
%s	R~!:
#raise	Rh%X
%un	Rk&<
#see	Rb&Q
&nd	Jc#h7hS,
&t	Rk&:
%top	Nm"h9h
#tell	Nw"vu!,
&st	Rr!?
%hat	Rq!,
%urn	Rw&*
#undo	Rk"h
%se	Jb"h'h-h
#write	Rp!a
"ana 103	Rp%&
'308	Rq%&
'451	Rx%&
'added	R~!,
'has	Rp%:
'iana	Rl&"
'lists	Rf#,
'may	Ro!f
'names	Rl&"
(ginx	Rl&"
'registry	Bo!A't,,8fF,9%8V
(fc	Rr!3
'web	Rl!A
*socket	Rl!A
#t whether	Rb'3
"co with	R{#H
%n is	Rv&f
'of	R|&:
(n	R|&:
'png	R|&,!:
`)
