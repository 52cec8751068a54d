sitegenSearch("ne13bb172-11",`!no way	Bs!A*,#:FH?&
&eb	Rs#:
(dav	Rs#:
&hite	RC,
&indow	Rt":
'th	Rp"&
&ould	Rh!,
%your	Rw#V
#answer title	Ro#?
#body added	Rw%:
*nswers	Rc!3
+y	Rj%&
,where	Rr!,
*s	Rg#H
)because	Jk!:r"&
*y	Bk!:m"&"&"&"&
)can	Bg!^f!H"H2:+:
+tches	Rn!3
*ould	Jj"fEf
)declared	Jn&:#O
+pends	R_#3
+velops	R|%,
*id	Ry"f
)else	J_#,@:
-s	Ro"H
*ntered	Ra%V
)follows	Rz!:
+resaw	Rk#3
)guesses	Ry%:
)had	Jh!,!H):
+s	>+323O:*V=f):*3&3
*ere	JD,LH
*olds	Rc#h
)in	Re#H
*s	Fh!A-3.H
)knows	Fh!,+Hw"V
)looks	Rk#H
)may	Jp"3;O
)notices	Rs!O
)outside	Ra%3
)reads	J.,F,
+ceived	Rb%3
+gistered	Ri!J
+peats	Rw":
)says	R}%,
*ince	Jk!:p!&
)the	Jk!:l"&
)unless	Rz%&
*pdates	Rk"H
)waits	R{%:
*ho	Rb&3
*ords	R5,
+uld	R",
(s intention	R#,
#cache allows	Rg!H
*makes	Rg!^
*private	Rm%?
*the	Rh"O
%olor is	Rj&A
*set	Rg&{'
)org colours	Rg&{'
%redit title	Ro"?
`)
