sitegenSearch("nc6030421-125",`!somewhere else	Fg",S3u!&
,on	R",
,useful	Re"f
#on as	Fv!3"A[OJ:
'exist	Rg!:
'raises	Rl#H
'so	Jq"Oq!,
&er than	Rm#H
#rt by	Rt&,
'natural	Rf&,
'the	Fi#fS::,&,
*m	Ri!H
&ed and	Rg&:
)by	Jj&,(,
)records	Rs&A
&ing entries	Rt&,
#und is	Rf&f
(keep	Re"O
(page	Rq#O
's as	Rl#O
)for	Rr"O
)like	Rv!H
)weighty	Rj#H
%rce a	Rq%&
*fter	Rf!H
*libaba	Rv#&
*n	Ro!,
+d	JS,l#,
*ws	Fy#&"&"&"&
)can	Ru&O
*loudflare	>}#&"&"&"&"&"&"&#&
)date	Rg&{&
*ist	Ri&*
)errors	Rk&8!?!F!M!V
*sri	Ri%&
-s	Rh%&
)files	RJ,
*lag	Rt&3
*older	Rg&,!H!O!V!f!{!
+r	Re&&
+undation	Rm%&
*rom	Rj!O
)google	Rj%&
)has	Ri&,
*tml	Rn%&
-proofer	Rn%&
+tp	Rx#&
-dev	Rx#&
-s	Ro&8!?
)in	F*:]H&O
*s	Rm&A
)laravel	Rm%&
)mdn	Re%&
*icrosoft	Jw#&9&
*s	Fp%&#&"&"&
+ashttp	Fr%&"&"&
+wdv	Rp%&
)nginx	Bu%&"&"&"&"&"&"&
+x	Fu%&"&&&"&
,httprequesth	Fu%&'&"&
0specialresponsec	Rv%&
`)
