sitegenSearch("ned418e75-8",`!libcmark and	Ro&,
+dev	Rm&*
+make	Ro&,
/s	Rs&%
+reads	Rs&&
+the	Rs&%
*0.30.2 or	Rm&,
1rm	Rm&*
*dev libjemalloc	Rm&*
9dev	Rm&*
%jemalloc dev	Rm&*
-dev pkg	Rm&*
4config	Rm&*
%raries do	Fu":):!f1:HV
,follow	Rn!3
,have	Rd#H
,know	Rd#:
,look	Rp!H
,renew	Ri!m
.peat	Ru!%
/ort	Jv":&:":
,still	Rn":
,that	Je&3#3
.row	Rr%3
,urllib3	Ry":
-se	Rc&3
(y and	Ru!O
*call	Ri#h
+heck	Rl%&
/forerrorsts	Rl%&
*did	R_%3
+ropped	Ri%3
*each	R~"H
+xceptions	Ro!,
*feedparser	Rg":
*has	Jn!Ac",
*its	Rk%3
*proves	Rl%,
-xy	Rm!^
*sees	Rz!H
*this	R_":
+ornado	Rc&&
+reats	Rl%,
*with	Rn"H
%yaml reads	Rl&3
#cence that	Rn#3
)s and	Rn#H
#e in	Rw&3
&now	Rq&,
&that	Rk&{'
(e	Ro&^
%s before	Rf#3
)hind	Jp!:c!A
)low	Rz&t
)side	Js&{!):
)tween	Jo!:6f
)yond	Rb#3
'deeper	R(,
'in	Bj&H"3"V&,,:
)side	R%,
'meanwhile	Rk&3
'outside	F;,h"3f!&7F
`)
