sitegenSearch("n987af547-8",`!script fetch	Rq%:
*ollows	Ry#:
+r	Rg"A
)gets	Rl":
)has	Rc":
)in	Fj!A1:?f^3
*s	Ro!m
*t	Rx&,
)may	Ri!t
)of	Bu!m/fs"V":",
*n	Ri!V
*r	Bb!,;3v"O%{")3
)puts	Rl&O
)reads	Rz&A
)saw	Rj!A
*ees	Rl":
+ts	Rl":
*hare	Rh&3
+ould	RQ:
*o	Ro!m
)that	J+,a#:p!A
+e	Rl&O
,n	R}!H
,y	Rs&f
)what	Rm&H
*ith	Ra#H
(s a	Rz&3
+nd	JJ,k%,!3!f
+re	Ri!m
+t	Rw#f
*browsers	Rr%&
*call	Rw!t
*from	Ju!:VH
*get	Ri!V
*has	Rl&O
*in	Rx!:
*json	Rf&3
*may	J|":(:
*never	Rj":
*of	Jn&A(^(V
*read	Rj!:
,quest	Ju!m}!&#&
*screen	Ru&:
+tyles	Jl&A){""^
*taken	Ra",
+hat	Rz&V
,e	Fc":s"V":'V
*values	R}&,
+iew	Rl&O
.js	Rl&O
*when	R}&H
-ther	Rz&V
,ich	Rs%&
,ole	Rl&,
%olls by	Js&:(,
#ss less	Rs&m
"dk do	R{#:
"earch a	Ja!:q!A],
*nd	Fp#3*:T,0V
+swers	Rx&,
*pi	Rg&&!,
*re	Rp&:
+ticles	Rt&:
)belongs	Rx&%
*ox	R_&:
`)
