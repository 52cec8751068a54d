sitegenSearch("nb9d97ad9-4",`!x and	Jv!3~"A
#content	Jp&:&^
%srf	Rq%3
#developer	Rg&&
#forwarded	Jz#:&&!,!8!?
#headers	Ru!:
%ttp	Rx"8
#in	Rg&,
%s	Rv!3
#md	Rl&{!
%s	Jv%,!:!?#&!:!?
#oo	Ry!?
%ptions	Rv"f
#post	Fv!36H3fU1
%ut	Rk#d
#rate	Fr!t%:Wf]3!:
#status	Rc":
#use	Rk"H
#version	Rt#3
#write	Rs&?
%ww	Jk"?73!?Q?
"00 code	Rm!3!^
"402 acts	Rs":
(nd	Rs"3
'http	Rs":
"509 noout	Jh%85:
"a298sd f	Ro%1!?
)f http	Ro%1!?
"bs zs	Ry!?
"contenttypeoptions and	Jp&:&^
"ff header	R~#:
#orwardedfor 203.0.113.9	R~#8!?
0an	R~#,
0header	R~#&
0though	Rz#:
"html vue	Rs&m
"ml a	Ro&f
'lone	Rw"3
(so	Rs&m
'rrives	Ra#3
'tom	Ro&f
&body	Jj!%<&!f
&charset	Be"?"?B?"?0?
&document	Re",
&element	Rv#3
'very	Rt&,
&http	Ro!m
&one	Rq&:
&the	Jt&,%O
&version	Be"?"?B?"?0?
%httprequeststatus is	Ro!m
%ns d	Be"?"?B?"?0?
#scredentialserviceurl along	Rx%:
:https	Rx%?
`)
