sitegenSearch("n5b212234-12",`!body warns	Rs#A
)s	Rm%3
(hat	Jl!,f!3
)en	Rm#:
)ich	Rx!H
(ith	B~!f43&t-At!,
(ould	Rb"3
#ld says	Rq&,
#ok is	Rf"A
&ing lies	Rf#3
)s http	Rf#?
&marked and	Rx&,
*s search	Ri",
&s are	Rn#f
(you	Ru&%
&worm as	Rm&*
+slim	Rm&*
*slim as	Rm&*
%l int	Jj&O),
(s	Rx&3
'label	R{&F
#rders and	Rn#O
%rowed on	Rw"f
+the	Rg&3
(ing the	Ru#H
#t looks	Rd&3
&protection	Jr%:3V
%h alike	JR:Et
)so	Ru!O
(nd	Fy!f8f63z!V
(re	B1:XA#,)V1fEAu!H
(s	RN:
(t	R}"H
'be	Jd&,63
)gin	Ry&%
(reaks	Rf#f
'can	Fs!Oa":):AA
)ses	Jj!f:f
)talogues	RN3
(ome	Rs"m
*mon	Rx&3!A
)nditions	Rl"3
*tent	R|"H
.length	R|"H
)unt	Rn&,
'directions	JT,v#t
(o	Rp&<
'elements	Rg#3
(nds	Rs&:
(rrors	R13
'files	R@3
'give	Rd#:
'has	Rz#:
(eaders	Rl"3
(osts	Rt&^
'in	Jl#f]:7O
'kinds	Jy"3G:
'name	Rz&A
(umbers	Rz"A
'requests	Rk"f
+ired	Rl&A
(fc	Rv"H
(ight	Rw!m
'save	Rk#,
`)
