sitegenSearch("n46760b75-3",`!xml charset	Ba"?"?B?"?0?
&document	Ra",
&element	Rr#3
'very	Ro&,
&http	Rk!m
&the	Jo&,%O
&version	Ba"?"?B?"?0?
%httprequeststatus is	Rk!m
%ns d	Ba"?"?B?"?0?
#scredentialserviceurl along	Rt%:
:https	Rt%?
%location holds	Rr%,
/ttps	Rr%?
.through	Rr%:
"ratelimitlimit x	Rq!:
3ratelimitremaining	Rq!:
,remaining and	Rq!:
6is	Rn!t
6on	Rh#f
.set are	Rq!:
/ourcelimit x	Rd&3
;ratelimitresourceremaining	Rd&3
4remaining and	Rd&3
"sl xslt	Rn&m
%t plist	Rn&m
"wwwformurlencoded and	R|"3
"yz http	R|#?
!y gzzh	Ru!?
#m	Rk!T
"3jld a	Rs%?
"ahoo reported	Rn%&
(treat	Rn%3
#ml 1.1	Rh&3
(5	Rv&F
'63	Rj&*
'a	J_!:h#m
(lso	Jn&m",
(nd	B.,c!3z"&0^-&
'between	J,,}%A
'catalogue	J.,{%%
(odes	Rf&&
)ntent	Rn&f
(sv	J",",
'decides	Rn&{"
*lares	Ru&V
)fault	Rg&f
'each	Rt&,
'file	R-&
(ollows	Rh&3
'has	Ro&H
(olds	R*,
'id	Rp&3
`)
