sitegenSearch("nf8f335d8-0",`!something open	R^:
-r	Rw&*
-ther	Rg%:
,such	R_"f
,temporary	Rg"H
-hat	:3,L&*A%,!A):"A!O%,)fF3#3#,#:-,(:
.ey	R_",
-o	F{!3'33fR:
,unexpected	Rm#&
.foreseen	Rr!H
.usable	R_%V
,was	Ry"H
-ent	Rk#H
-ith	Jk!ff",
,you	Ro#3
'imes a	Rt!:
,there	Rh!3
&where cannot	Rs&O
,else	Fi",S3v!&
,on	R",
,useful	Rg"f
#on as	Fx!3"A[OJ:
'exist	Ri!:
'raises	Rn#H
'so	Js"Oq!,
&er than	Ro#H
#rt by	Rw&,
'natural	Rh&,
'the	Fk#fS:;,&,
*m	Rk!H
&ed and	Ri&:
)by	Jl&,),
)records	Rv&A
&ing entries	Rw&,
#und is	Rh&f
(keep	Rg"O
(page	Rs#O
's as	Rn#O
)for	Rt"O
)like	Rx!H
)weighty	Rl#H
%rce a	Rs%&
*fter	Rh!H
*libaba	Rx#&
*n	Rq!,
+d	JS,n#,
*ws	F{#&"&"&"&
)can	Rx&V
*loudflare	>_%&"&"&"&"&"&"&#&
)date	Ri&{'
*ist	Rk&*
*ocs	Rl&A
)errors	Rm&8!?!F!M!V
*sri	Rk%&
-s	Rj%&
)files	RJ,
*lag	Rw&3
*older	Ri&,!H!O!V!f!{!
+r	Rg&&
+undation	Ro%&
`)
