sitegenSearch("n4312a484-3",`!would produce	Rj"A
)ublish	R&,
*t	R^:
(rather	Rq#3
)each	R?,
+d	Jg!:p#:
+lly	RW:
*fuse	Jh!OSO
*sume	Rx!O
(say	Re!A
)end	Jg!:w#3
*rve	Rj#O
*ttle	Rn"f
)how	Ru#3
)tand	J|"A_!,
(take	F?&d"O3H
)hereby	Ri",
)reat	Jj":::
)urn	R",
(use	Rr%:
(waste	Rt!H
"p login	Ru%1
#loginphp http	Ru%1
"rap it	RZ:
&per that	R}!H
#ite 208	Rs#3
(404	Rj!a
)99	Rb%3
(a	>41#1/:%:<:+:b#%,:
)gain	Rp%:
)ll	Ri&1
)n	Rl!%
*d	Jo%,@A
)re	Rk&^
(cache	Ry!O
-control	Ry!O
)lass	RA:
*ients	Ri!3
)ontains	R',
,ent	J+:<:
(default	Rg&3
)own	Fe!H):c#A
(for	Ro&:!H
(head	Rj!,
*re	Rk&?
(in	RB,
*to	J{%,7,
)t	B8:Sa)A+Hu"3*%
*s	JL:l%%
(kind	R<:
(links	Rh&^
)ook	Rk&:
(meets	Rl"O
*t	Rp%&
(on	Rm&%
*e	J9:g%:
(related	Rw&?
)un	Rw&V
(since	RM,
(text	R9:
)he	:0:#:::%:":&:):(:#:#%!H'A&^d!fa!?
+n	Rl"H
+re	Rs&O
*is	Ro#O
)o	Rl"3
(what	Rr&&
(your	Rm%:
`)
