sitegenSearch("n7e037b21-9",`!libcmark and	Jm&,#,
+dev	Rm&*
+makes	Rs&%
+reads	Rs&&
+the	Rs&%
*0.30.2 and	Rm&,
1libyaml	Rm&*
802	Rm&*
*dev libyaml	Rm&*
5dev	Rm&*
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
%yaml 0	Rm&,
*alone	Rm&,
+nd	Ro&,
*dev	Rm&*
*make	Ro&,
*reads	Rl&3
)02 or	Rm&,
,rm	Rm&*
)dev libjemalloc	Rm&*
8dev	Rm&*
#cence that	Rn#3
)s and	Rn#H
#e in	Rw&3
&now	Rq&,
&that	Rk&{'
(e	Ro&^
%s before	Rf#3
)hind	Jp!:c!A
)low	Rz&t
`)
