sitegenSearch("nb9d97ad9-0",`!would lack	R;,
)eave	Rv#&
)ose	R),
(make	Jy"O"O_!,
)end	Jo&O%3
(need	Rp#,
*ver	R_!,
)ot	>k!:,t',.:B:8AH&*A/A
(open	Rs"H
)therwise	Ju!t,f
)utlive	Rv#O
)verwrite	R@,
(produce	Rn"A
)ublish	R&,
*t	Rb!:
(rather	Ru#3
)each	R?,
+d	Jk!:p#:
+lly	RZ:
*fuse	Jl!OSO
*sume	R|!O
(say	Ri!A
)end	Jk!:w#3
*rve	Rn#O
*ttle	Rr"f
)how	Ry#3
)tand	Ja#A_!,
(take	J?&h"O3H
)hereby	Rm",
)reat	Jn":::
)urn	R",
(use	Jd!:t":
(waste	Rx!H
"p login	Ry%1
#loginphp http	Ry%1
"rap it	R^:
&per that	Rb"H
#ite 208	Rw#3
(404	Rn!a
)99	Rf%3
(a	>-:)1#1/:%:@:+:|"m'%,:
)gain	Rt%:
)ll	Rm&1
)n	Rp!%
*d	Js%,@A
)re	Ro&^
(cache	R}!O
-control	R}!O
)lass	RA:
*ients	Rm!3
)ontains	R',
,ent	J+:<:
(default	Rk&3
)own	Ji!H):c#A
(for	Rs&:!H
(head	Rn!,
*re	Ro&?
(in	RB,
*to	J_&,7,
)t	B8:Wa)A+Hu"3*%
*s	JL:p%%
(kind	R<:
(links	Rl&^
)ook	Ro&:
(meets	Rp"O
`)
