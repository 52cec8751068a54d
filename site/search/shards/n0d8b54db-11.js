sitegenSearch("n0d8b54db-11",`!would make	Fw"O"O_!,
)end	Jm&O%3
(need	Rn#,
*ver	R^,
)ot	>i!:,t',.:B:8AH&*A/A
(open	Rq"H
)therwise	Js!t,f
)utlive	Rt#O
)verwrite	R@,
(produce	Rl"A
)ublish	R&,
*t	Ra!:
(rather	Rs#3
)each	R?,
+d	Ji!:p#:
+lly	RY:
*fuse	Jj!OSO
*sume	Rz!O
(say	Rg!A
)end	Ji!:w#3
*rve	Rl#O
*ttle	Rp"f
)how	Rw#3
)tand	J~"A_!,
(take	F?&f"O3H
)hereby	Rk",
)reat	Jl":::
)urn	R",
(use	Rt%:
(waste	Rv!H
"p login	Rw%1
#loginphp http	Rw%1
"rap it	R]:
&per that	R_"H
#ite 208	Ru#3
(404	Rl!a
)99	Rd%3
(a	>41#1/:%:>:+:|"m'%,:
)gain	Rr%:
)ll	Rk&1
)n	Rn!%
*d	Jq%,@A
)re	Rm&^
(cache	R{!O
-control	R{!O
)lass	RA:
*ients	Rk!3
)ontains	R',
,ent	J+:<:
(default	Ri&3
)own	Fg!H):c#A
(for	Rq&:!H
(head	Rl!,
*re	Rm&?
(in	RB,
*to	J}%,7,
)t	B8:Ua)A+Hu"3*%
*s	JL:n%%
(kind	R<:
(links	Rj&^
)ook	Rm&:
(meets	Rn"O
*t	Rr%&
(on	Ro&%
*e	J9:i%:
(related	Ry&?
`)
