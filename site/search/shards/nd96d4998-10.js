sitegenSearch("nd96d4998-10",`!ifmatch article	J{"?/?!d
112v3	R{"?
44	Ri#?!d
*beside	R{"3
*cannot	Ri#H
+url	Ri#:
*demands	R{"H
*fails	Ru!3
*names	R{"3
+ote	R_"?
.7v2	R_"?
*on	Ru!O
*that	Ji#Hm!:
,emselves	R{"O
+itle	Ri#?
%odifiedsince does	Ri!A
2where	Rj"3
#nonematch 2026	Ri!?
21124a	Ri!?
.and	Ji!AB3
.is	J{"3z!:
/t	Rm!t
0self	Rj":
.lists	Rj"3
.on	R{"3
/rder	Rj"?!f
342v3	Rj"?!f
.prices	Re"?
4118	Re"?
.rfc	Re"3
.without	Re"H
.yields	Rj"3
#range adds	Rb"A
*export	Rb"?
077v1	Rb"?
*heeded	Rt&:
*if	Jb"H?H
#unmodifiedsince and	Ri#f
4gives	R{"3
"gnore client	Jm!Ar":
)expect	Ra#:
+tensions	Rn!A
)it	Jy!:CO
)or	Rb"H
)range	R_#H
)the	Fw!3":1,::
,m	BZ,1O"H)V03
)what	Rk#3
(d rfc	Jj"333
*that	Rs!O
(s it	Rb#:
*unless	R~"O
'ing the	R{"H
"h nhb	Rw!?
"is allows	R}"f
&every	Rq%3
&for	Rq%3
&sends	R}":
&we	Rq%3
"l and	Rg"H
%https	Rt!F
`)
