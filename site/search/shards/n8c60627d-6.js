sitegenSearch("n8c60627d-6",`!wwwauthenticate field	Rb'O
3or	Ra'3
2header	Ru%V
2is	Rk!3
3t	Nt"H(H
2rfc	Nt!V'{"
2that	Rt",
2unless	Rk!V
2were	Rq!^
%examplecom 443	J_%1&8=1
08190	Rk"H
0and	Rg#A
0dev	Ni%8"8
0for	Rg#3
0orders	Rd%8
,org https	Ru&V
0port	Ry&T
0srv	Ry&*!T
%rfceditororg rfc	NQ,!1f%8!?
!x 1	Rq!O
#and	Nx!3~"A
#content	Nr&:&^
%srf	Rs%3
#developer	Ri&&
#forwarded	N|#:&&!,!8!?
#headers	Rw!:
%ttp	Rz"8
#in	Ri&,
%s	Rx!3
#md	Rn&{!
%s	Nx%,!:!?#&!:!?
#oo	R{!?
%ptions	Nq![Hf
#post	Fx!36H3fU1
%ut	Rm#d
#rate	Ft!t%:Wf]3!:
#status	Re":
#use	Rm"H
#version	Rv#3
#write	Ru&?
%ww	Jm"?73!?Q?
"00 code	Ro!3!f
"402 acts	Ru":
(nd	Ru"3
'http	Ru":
"509 noout	Nj%85:
"a298sd f	Rq%1!?
)f http	Rq%1!?
"bs zs	R{!?
"contenttypeoptions and	Nr&:&^
"ff header	Ra%:
#orwardedfor 203.0.113.9	Ra%8!?
0an	Ra%,
0header	Ra%&
0though	R|#:
"html vue	Ru&m
`)
