sitegenSearch("na76082d3-6",`!wwwauthenticate it	Jn"H(H
2rfc	Jn!V't
2that	Rn",
2unless	Re!V
%examplecom 443	Fy#1&8=1
08190	Re"H
0and	Ra#A
0dev	Jc%8"8
0for	Ra#3
0orders	R}#8
,org https	Ro&V
0port	Rs&T
0srv	Rs&*!T
%rfceditororg rfc	JP,!1a%8!?
!x 1	Rk!O
#and	Jr!3~"A
#content	Jl&:&^
%srf	Rm%3
#developer	Rc&&
#forwarded	Jv#:&&!,!8!?
#headers	Rq!:
%ttp	Rt"8
#in	Rc&,
%s	Rr!3
#md	Rh&{!
%s	Jr%,!:!?#&!:!?
#oo	Ru!?
%ptions	Rr"f
#post	Fr!36H3fU1
%ut	Rg#d
#rate	Fn!t%:Wf]3!:
#status	R~!:
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
`)
