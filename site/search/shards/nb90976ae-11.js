sitegenSearch("nb90976ae-11",`!body to	Rd%,
)ken	R}%3
(ype	Rn!?
*ically	R|!,
'warns	Rq#A
)s	Rk%3
(hat	Jj!,f!3
)en	Rk#:
)ich	Rv!H
(ith	B|!f43&t-At!,
(ould	R_"3
#ld says	Ro&,
#ok is	Rd"A
&ing lies	Rd#3
)s http	Rd#?
&marked and	Rv&,
*s search	Rg",
&s are	Rl#f
(you	Rs&%
&worm as	Rk&*
+slim	Rk&*
*slim as	Rk&*
%l int	Jh&O),
(s	Rv&3
'label	Ry&F
#rders and	Rl#O
%rowed on	Ru"f
+the	Re&3
(ing the	Rs#H
#t looks	Rb&3
&protection	Jp%:3V
%h alike	JR:Ct
)so	Rs!O
(nd	Fw!f8f63z!V
(re	B1:VA#,)V1fEAu!H
(s	RN:
(t	R{"H
'be	Jb&,63
)gin	Rw&%
(reaks	Rd#f
'can	Fq!Oa":):AA
)ses	Jh!f:f
)talogues	RN3
(ome	Rq"m
*mon	Rv&3!A
)nditions	Rj"3
*tent	Rz"H
.length	Rz"H
)unt	Rl&,
'directions	JS,u#t
(o	Rn&<
'elements	Re#3
(nds	Rq&:
(rrors	R13
'files	R@3
'give	Rb#:
'has	Rx#:
(eaders	Rj"3
(osts	Rr&^
'in	Fj#f]:7O
'kinds	Jw"3G:
'name	Rx&A
(umbers	Rx"A
'requests	Ri"f
`)
