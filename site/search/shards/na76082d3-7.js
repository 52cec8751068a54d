sitegenSearch("na76082d3-7",`!xml body	Jf!%<&!f
&charset	Ba"?"?B?"?0?
&document	Ra",
&element	Rr#3
'very	Rp&,
&http	Rk!m
&the	Jp&,%O
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
"sl xslt	Ro&m
%t plist	Ro&m
"wwwformurlencoded and	R|"3
"yz http	R|#?
!y gzzh	Ru!?
#m	Rk!T
"3jld a	Rs%?
"ahoo reported	Rn%&
(treat	Rn%3
#ml 1.1	Rh&3
(5	Rw&F
'63	Rj&*
'a	J_!:h#m
(lso	Jo&m",
(nd	B.,c!3z"&1^-&
'between	J,,}%A
'catalogue	J.,{%%
(odes	Rf&&
)ntent	Ro&f
(sv	J",",
'decides	Ro&{"
*lares	Rv&V
)fault	Rg&f
'each	Ru&,
'file	R-&
(ollows	Rh&3
'has	Rp&H
(olds	R*,
`)
