sitegenSearch("n58b26034-13",`!ifmatch article	J}"?/?!d
112v3	R}"?
44	Rk#?!d
*beside	R}"3
*cannot	Rk#H
+url	Rk#:
*demands	R}"H
*fails	Rw!3
*names	R}"3
+ote	Rb"?
.7v2	Rb"?
*on	Rw!O
*that	Jk#Hm!:
,emselves	R}"O
+itle	Rk#?
%odifiedsince does	Rk!A
2where	Rl"3
#nonematch 2026	Rk!?
21124a	Rk!?
.and	Jk!AB3
.is	J}"3z!:
/t	Ro!t
0self	Rl":
.lists	Rl"3
.on	R}"3
/rder	Rl"?!f
342v3	Rl"?!f
.prices	Rg"?
4118	Rg"?
.rfc	Rg"3
.without	Rg"H
.yields	Rl"3
#range adds	Rd"A
*export	Rd"?
077v1	Rd"?
*heeded	Rv&:
*if	Jd"H?H
#unmodifiedsince and	Rk#f
4gives	R}"3
"gnore client	Jo!Ar":
)expect	Rc#:
+tensions	Rp!A
)it	J{!:CO
)or	Rd"H
)range	Rb#H
)the	Fy!3":1,::
,m	B[,2O"H)V03
)what	Rm#3
(d rfc	Jl"333
*that	Ru!O
(s it	Rd#:
*unless	Ra#O
'ing the	R}"H
"h nhb	Ry!?
"is allows	R_#f
&every	Rs%3
&for	Rs%3
&sends	R_#:
&we	Rs%3
"l and	Ri"H
%https	Rv!F
`)
