sitegenSearch("nbbab17da-12",`!uuid 4d0c8b9e00014000800000000000000b	Rb"?
Fc	Rb"?
!v also	Rz&O
#connect	Rk!8
+to	Rk!8
#https	Rk!*
#or	R|"f
#prints	Rz&,
#the	Rt!f
#x	Rr"f
"1 http	Re"?
%messages	Rw#?
%orders	Rw"?
#40 device	Js%?"?
-type	Js%?"?
"2 orders	Rw"?
"3 https	Rh"f
"4 json	Rg#d
"ain for	R}%&
'measure	Rk!A
'users	Re!%
#lid 10m	Rg!O
(and	Fg!OIfn"3
*y	Rm#O
)s	Rm#O
(but	Rp"3
(credentials	Ju!3:&!,
(json	Rm"?
(mustache	RY&
(rfc	Rm#,
(status	Jn%35,
(token	Je!:|"3
(utf	J',#,
+8	J',#,
(yaml	R-&
'ate csrf	Rm%8
+it	Rb&:
*csrftokens except	Rm%8
)ion and	Rg"H
-in	Jv"V-V
-later	R|!O
)or for	Ry!A
,rfc	R_":
,there	Ry!H
.ose	Rb#H
.rows	Rn!3
-urns	Rg!A
+s that	Ry!3
%ue and	Rs":
)s	Ru&3
)t	Rm"?
(become	Rt&3
.s	Rm&3
)reaks	Js!3O3
(cannot	R0,
)omes	R|!H
)url	R~"f
(does	Ru&3
(error	Rj!H
(filters	Rt&3
(headers	Rq!?
/get	Rq!?
*uristic	Rp&?
`)
