sitegenSearch("nb3da8062-6",`!libcmarkdev libjemallocdev	Rk&*
%jemalloc dev	Rk&*
-dev pkg	Rk&*
4config	Rk&*
%raries do	Fs":):!f1:HV
,follow	Rl!3
,have	Rb#H
,know	Rb#:
,look	Rn!H
,renew	Rg!m
.peat	Rs!%
/ort	Ft":&:":
,still	Rl":
,that	Jc&3#3
.row	Rp%3
,urllib3	Rw":
-se	Ra&3
(y and	Rs!O
*call	Rg#h
+heck	Rj%&
/forerrorsts	Rj%&
*did	R}#3
+ropped	Rg%3
*each	R|"H
+xceptions	Rm!,
*feedparser	Re":
*has	Jl!Ac",
*its	Ri%3
*proves	Rj%,
-xy	Rk!^
*sees	Rx!H
*this	R}!:
+ornado	Ra&&
+reats	Rj%,
*with	Rl"H
%yaml reads	Rj&3
#cence that	Rl#3
)s and	Rl#H
#e in	Ru&3
&now	Ro&,
&that	Ri&{'
(e	Rm&^
%s before	Rd#3
)hind	Jn!:c!A
)low	Rx&t
)side	Jq&{!):
)tween	Jm!:6f
)yond	R_#3
'deeper	R(,
'in	Bh&H"3"V&,,:
)side	R%,
'meanwhile	Ri&3
'outside	F;,f"3f!&7F
'people	R|"H
'rfc	Rx",
'there	R),
'under	Rt&,
'within	Rc%3
#fe cycle	BS&"&"&"&"(q#v?(
`)
