sitegenSearch("n6ebed22a-10",`!body when	Ri#:
)ich	Rt!H
(ith	Bz!f43&t-As!,
(ould	R}!3
#ok is	Rb"A
&ing lies	Rb#3
)s http	Rb#?
&marked and	Rs&,
*s search	Re",
&s are	Rj#f
(you	Rp&%
&worm as	Ri&*
+slim	Ri&*
*slim as	Ri&*
%l int	Rf&O
'label	Rv&F
#rders and	Rj#O
%rowed on	Rs"f
+the	Rc&3
(ing the	Rq#H
#t looks	R_&3
&protection	Jn%:3V
%h alike	JR:At
)so	Rq!O
(nd	Fu!f8f63y!V
(re	B1:TA#,)V1fEAt!H
(s	RN:
(t	Ry"H
'be	J_&,53
)gin	Rt&%
(reaks	Rb#f
'can	Fo!Oa":):@A
)ses	Jf!f:f
)talogues	RN3
(ome	Ro"m
*mon	Rs&3!A
)nditions	Rh"3
*tent	Rx"H
.length	Rx"H
)unt	Rj&,
'directions	JS,s#t
(o	Rl&<
'elements	Rc#3
(nds	Rn&:
(rrors	R13
'files	R@3
'give	R_#:
'has	Rv#:
(eaders	Rh"3
(osts	Ro&^
'in	Fh#f]:6O
'kinds	Ju"3G:
'name	Ru&:
(umbers	Rv"A
'requests	Rg"f
+ired	Rh&A
(fc	Rr"H
(ight	Rs!m
'save	Rg#,
)y	R~!f
(ervers	Rl&:
(ides	BE:L%WVh!H#*#A":
(o	Rw!f
`)
