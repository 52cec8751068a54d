sitegenSearch("n24f6b118-7",`!hints since	Ry!&
(version	Ry!H
#storic and	Rv#,
+do	Rj!H
+exchange	Jx!A_!A
+ietf	Rv#,
+still	Rh!O
+web	Rr!,
.dav	Rr!,
*al reasons	Rh":
(y along	Re&3
+nd	Rj!O
*entry	Ra":
+xplains	Rk"3
*keep	Ru&:
*rfc	Rv#,
*squash	Ri&m
#t most	Rb&3
&per	Rs!,
&rate	Rf&?
%ch on	Rw"O
%s a	Re#3
(fter	Rq%:
(t	Rq%:
'the	R{!3
"old 8	Rk#:
'all	Rz"3
(nd	Jt!&d#A
)y	Rh"H
'emphasis	Rw&A
'for	Jq!3-O
'hints	Ry!:
(tml	R],
'it	Jv!3EO
'links	Ry",
'no	Rn&O
'only	Rx"O
'so	R{"&
(uch	Ro&,
'the	F~!,p"m#A
'what	Rv&3
)en	Rs!O
(ithin	Rq&{#
&s 8	Rx%3
(a	>-3g!Ar!3G3"{!)3(:"O'3
)ll	Ro&,
)n	Fq#O334:
*d	Fo#m]H*&
*y	Re#h
(below	Rn&,
(content	Ri&,!H!O!V!f!{!
(depends	J{!,n"m
(endregion	R;:
(for	>&,*,Ymg!Hb!:'%)V&,
)urther	Ro&,
(grpc	Rh!:
,status	Rh!:
(it	Ro%V
(no	RC,
(one	Rh&O
(region	J;:w%t
(session	Rk#H
(texts	Rv&:
`)
