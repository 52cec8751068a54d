sitegenSearch("n7c4aad32-12",`!body sends	Ra#:
(hould	Fz",3,#30&
(ince	Rc":
)ze	R~":!f
(ome	Ro#:
(tatus	Jb":":
*y	Rv!3
)raight	Rc#A
(uch	Rt!O
'tells	R_"A
(hat	>p!%!H",3:4:#3)3&H%3O,!3%:0:
)e	>j!:(,#,;H%&*HW,MV
*n	Rg#3
*re	Jz!H=:
*y	Ro":
)is	Ru%?
)rough	R|#,
(imeout	Ry"3
)tle	Rp!?
(o	Rf%,
)ken	R_&3
(ype	Rp!?
*ically	R~!,
'warns	Rs#A
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
`)
