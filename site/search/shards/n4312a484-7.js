sitegenSearch("n4312a484-7",`!x status	R~!:
#use	Rg"H
#version	Rp#3
#write	Ro&?
%ww	Fg"?73!?Q?
"00 code	Ri!3!^
"402 acts	Ro":
(nd	Ro"3
'http	Ro":
"509 noout	Jd%85:
"a298sd f	Rk%1!?
)f http	Rk%1!?
"bs zs	Ru!?
"contenttypeoptions and	Jl&:&^
"ff header	Rz#:
#orwardedfor 203.0.113.9	Rz#8!?
0an	Rz#,
0header	Rz#&
0though	Rv#:
"html vue	Ro&m
"ml a	Rk&f
'lone	Rs"3
(so	Ro&m
'rrives	R|"3
'tom	Rk&f
&body	Jf!%<&!f
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
`)
