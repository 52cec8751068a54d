sitegenSearch("nc40e020c-7",`!if you	6g!^%,%.!5&:!t#,!3!O+3&f8f%3'm-3"3"3"3!m%O":%3B:#O#3?%
(r	>l!3%3*f&f.3/3(f.O*fHO,:
)s	Jm!,Qf
#match 412	Rh!,
+28	Rt#3
*and	Fv"3%H/&
+rticle	Jy"?/?!d
112v3	Ry"?
44	Rg#?!d
*beside	Ry"3
*cannot	Rg#H
+url	Rg#:
*demands	Ry"H
*fails	Rs!3
*names	Ry"3
+ote	R}!?
.7v2	R}!?
*on	Rs!O
*that	Jg#Hm!:
,emselves	Ry"O
+itle	Rg#?
%odifiedsince does	Rg!A
2where	Rh"3
#nonematch 2026	Rg!?
21124a	Rg!?
.and	Jg!AB3
.is	Jy"3z!:
/t	Rk!t
0self	Rh":
.lists	Rh"3
.on	Ry"3
/rder	Rh"?!f
342v3	Rh"?!f
.prices	Rc"?
4118	Rc"?
.rfc	Rc"3
.without	Rc"H
.yields	Rh"3
#range adds	R_"A
*export	R_"?
077v1	R_"?
*heeded	Rr&:
*if	J_"H?H
#unmodifiedsince and	Rg#f
4gives	Ry"3
"gnore client	Jk!Ar":
)expect	R~":
+tensions	Rl!A
)it	Jw!:CO
)or	R_"H
)range	R}"H
)the	Fu!3":1,::
,m	BX,1O"H)V03
)what	Ri#3
(d rfc	Jh"333
*that	Rq!O
(s it	R_#:
`)
