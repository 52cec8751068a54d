sitegenSearch("nfff39b9b-10",`!body that	>l!%!H",3:4:#3)3&H%3O,!3%:0:
)e	>f!:(,#,;H%&*HW,MO
*n	Rc#3
*re	Jv!H=:
*y	Rk":
)is	Rq%?
)rough	Rx#,
(imeout	Ru"3
)tle	Rl!?
(o	Rb%,
)ken	R{%3
(ype	Rl!?
*ically	Rz!,
'warns	Ro#A
)s	Ri%3
(hat	Jh!,f!3
)en	Ri#:
)ich	Rt!H
(ith	Bz!f43&t-At!,
(ould	R}!3
#ok is	Rb"A
&ing lies	Rb#3
)s http	Rb#?
&marked and	Rt&,
*s search	Re",
&s are	Rj#f
(you	Rq&%
&worm as	Ri&*
+slim	Ri&*
*slim as	Ri&*
%l int	Jf&O),
'label	Rw&F
#rders and	Rj#O
%rowed on	Rs"f
+the	Rc&3
(ing the	Rq#H
#t looks	R_&3
&protection	Jn%:3V
%h alike	JR:At
)so	Rq!O
(nd	Fu!f8f63z!V
(re	B1:TA#,)V1fEAu!H
(s	RN:
(t	Ry"H
'be	J_&,63
)gin	Ru&%
(reaks	Rb#f
'can	Fo!Oa":):AA
)ses	Jf!f:f
)talogues	RN3
(ome	Ro"m
*mon	Rt&3!A
)nditions	Rh"3
*tent	Rx"H
.length	Rx"H
)unt	Rj&,
'directions	JS,s#t
(o	Rl&<
'elements	Rc#3
(nds	Ro&:
(rrors	R13
'files	R@3
`)
