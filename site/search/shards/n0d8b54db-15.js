sitegenSearch("n0d8b54db-15",`!x forwarded	Jx#:&&!,!8!?
#headers	Rs!:
%ttp	Rv"8
#in	Re&,
%s	Rt!3
#md	Rj&{!
%s	Jt%,!:!?#&!:!?
#oo	Rw!?
%ptions	Rt"f
#post	Ft!36H3fU1
%ut	Ri#d
#rate	Fp!t%:Wf]3!:
#status	Ra":
#use	Ri"H
#version	Rr#3
#write	Rq&?
%ww	Fi"?73!?Q?
"00 code	Rk!3!^
"402 acts	Rq":
(nd	Rq"3
'http	Rq":
"509 noout	Jf%85:
"a298sd f	Rm%1!?
)f http	Rm%1!?
"bs zs	Rw!?
"contenttypeoptions and	Jn&:&^
"ff header	R|#:
#orwardedfor 203.0.113.9	R|#8!?
0an	R|#,
0header	R|#&
0though	Rx#:
"html vue	Rq&m
"ml a	Rm&f
'lone	Ru"3
(so	Rq&m
'rrives	R~"3
'tom	Rm&f
&body	Jh!%<&!f
&charset	Bc"?"?B?"?0?
&document	Rc",
&element	Rt#3
'very	Rr&,
&http	Rm!m
&one	Ro&:
&the	Jr&,%O
&version	Bc"?"?B?"?0?
%httprequeststatus is	Rm!m
%ns d	Bc"?"?B?"?0?
#scredentialserviceurl along	Rv%:
:https	Rv%?
%location holds	Rt%,
/ttps	Rt%?
.through	Rt%:
"ratelimitlimit x	Rs!:
`)
