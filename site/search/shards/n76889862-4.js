sitegenSearch("n76889862-4",`!something that	:3,M&+A%,!A):"A!O%,)fF3#3#,#:-,(:
.ey	Rb",
-o	F}!3'33fR:
,unexpected	Ro#&
.foreseen	Rt!H
.usable	Rb%V
,was	R{"H
-ent	Rm#H
-ith	Jm!ff",
,you	Rq#3
'imes a	Rv!:
,there	Rj!3
&where cannot	Ru&O
,else	Jk",S3w!&
,on	R",
,useful	Ri"f
#on as	Fz!3"A[OJ:
'exist	Rk!:
'raises	Rp#H
'so	Ju"Oq!,
&er than	Rq#H
#rt by	Ry&,
'natural	Rj&,
'the	Fm#fS:;,&,
*m	Rm!H
&ed and	Rk&:
)by	Jn&,),
)records	Rx&A
&ing entries	Ry&,
#und is	Rj&f
(keep	Ri"O
(page	Ru#O
's as	Rp#O
)for	Rv"O
)like	Rz!H
)weighty	Rn#H
%rce a	Ru%&
*fter	Rj!H
*libaba	Rz#&
*n	Rs!,
+d	JT,o#,
*ws	F}#&"&"&"&
)can	Rz&V
*loudflare	>b%&"&"&"&"&"&"&#&
)date	Rk&{'
*ist	Rm&*
*ocs	Rn&A
)errors	Ro&8!?!F!M!V
*sri	Rm%&
-s	Rl%&
)files	RJ,
*lag	Ry&3
*older	Rk&,!H!O!V!f!{!
+r	Ri&&
+undation	Rq%&
*rom	Rn!O
)google	Rn%&
)has	Rm&,
*tml	Rr%&
-proofer	Rr%&
`)
