sitegenSearch("ne0d33e33-3",`!no use	>&:x!3'3&3-:'&5O/:
&tf	R",
(8	R",
%value	J:,q%O
'ry	Ru#O
&ersion	Rt#f
%way	Bw!A*,#:FH?&
&eb	Rw#:
(dav	Rw#:
&hite	RC,
&indow	Rx":
'th	Rt"&
&ould	Rl!,
%your	R{#V
#answer title	Rs#?
#body added	R{%:
*nswers	Rg!3
+y	Rn%&
,where	Rv!,
*s	Rk#H
)because	Jo!:r"&
*y	Bo!:m"&"&"&"&
)can	Bk!^f!H"H2:+:
+tches	Rr!3
*ould	Jn"fEf
)declared	Jr&:#O
+pends	Rd#3
+velops	Ra&,
*id	R}"f
)else	Jd#,@:
-s	Rs"H
*ntered	Re%V
)follows	R~!:
+resaw	Ro#3
)guesses	R}%:
)had	Jl!,!H):
+s	>+323S:*V=f):*3&3k!%
*ere	JD,PH
*olds	Rg#h
)in	Ri#H
*s	Jl!A-3.H
)knows	Jl!,+Hw"V
)looks	Ro#H
)may	Jt"3;O
)notices	Rw!O
)outside	Re%3
)reads	J.,F,
+ceived	Rf%3
+gistered	Rm!J
+peats	R{":
)says	Jd!3_#,
*ees	Rs&{!
*ince	Jo!:p!&
)the	Jo!:l"&
)unless	R~%&
*pdates	Ro"H
)waits	R_&:
*ho	Rf&3
*ords	R5,
+uld	R",
(s intention	R#,
#cache allows	Rk!H
`)
