sitegenSearch("n8c60627d-7",`!xml a	Rq&f
'lone	Ry"3
(so	Ru&m
'rrives	Rc#3
'tom	Rq&f
&body	Nl!%<&!f
&charset	Bg"?"?B?"?0?
&document	Rg",
&element	Rx#3
'very	Rv&,
&http	Rq!t
&one	Rs&:
&the	Nv&,%O
&version	Bg"?"?B?"?0?
%httprequeststatus is	Rq!t
%ns d	Bg"?"?B?"?0?
#scredentialserviceurl along	Rz%:
:https	Rz%?
%location holds	Rx%,
/ttps	Rx%?
.through	Rx%:
"ratelimitlimit x	Rw!:
3ratelimitremaining	Rw!:
,remaining and	Rw!:
6is	Rt!t
6on	Rn#f
.set are	Rw!:
/ourcelimit x	Rj&3
;ratelimitresourceremaining	Rj&3
4remaining and	Rj&3
"sl xslt	Ru&m
%t plist	Ru&m
"wwwformurlencoded and	Rc#3
"yz http	Rc%?
!y gzzh	R{!?
#m	Rq!T
"3jld a	Ry%?
"ahoo reported	Rt%&
(treat	Rt%3
#ml 1.1	Rn&3
(5	R}&F
'63	Rp&*
'a	Nd!:j#m
(lso	Nu&m",
(nd	B.,i!3z"&!31^/&
'between	N,,d&A
'catalogue	N.,b&%
(odes	Rl&&
)ntent	Ru&f
(sv	N",",
'decides	Ru&{"
*lares	R|&^
`)
