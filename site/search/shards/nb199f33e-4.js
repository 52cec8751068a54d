sitegenSearch("nb199f33e-4",`!something was	R}"H
-ent	Ro#H
-ith	No!mf",
,you	Rs#3
'imes a	Rx!:
,there	Rl!3
&where cannot	Rw&O
,else	Jm",S3x!&
,on	R",
,useful	Rk"f
#on as	F|!3"A[OJ:
'exist	Rm!:
'raises	Rr#H
'so	Nw"Oq!,
&er than	Rs#H
#rt by	R{&,
'natural	Rl&,
'the	Fo#fS:;,&,
*m	Ro!H
&ed and	Rm&:
)by	Np&,),
)records	Rz&A
&ing entries	R{&,
#und is	Rl&f
(keep	Rk"O
(page	Rw#O
's as	Rr#O
)for	Rx"O
)like	R|!H
)weighty	Rp#H
%rce a	Rw%&
*fter	Rl!H
*libaba	R|#&
*n	Ru!,
+d	NU,p#,
*ws	F_%&"&"&"&
)can	R|&V
*loudflare	>d%&"&"&"&"&"&"&#&
)date	Rm&{'
*ist	Ro&*
*ocs	Rp&A
)errors	Rq&8!?!F!M!V
*sri	Ro%&
-s	Rn%&
)files	RK,
*lag	R{&3
*older	Rm&,!H!O!V!f!{!
+r	Rk&&
+undation	Rs%&
*rom	Rp!O
)google	Rp%&
)has	Ro&,
*tml	Rt%&
-proofer	Rt%&
+tp	R~#&
-dev	R~#&
-s	Rv&8!?
)in	J*:d!H&O
*s	Ns&%"A
)laravel	Rs%&
)mdn	Rk%&
*icrosoft	N}#&9&
*s	Fv%&#&"&"&
`)
