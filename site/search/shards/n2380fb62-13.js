sitegenSearch("n2380fb62-13",`!law and	Rp#3
&behind	Rp#,
&demands	Rw%:
&or	Rn!A
#yer in	Rk!t
)s	Ro%:
(only	Rw!O
(three	Rt#H
's can	Rt#H
)multiply	Rw!O
%out has	R|&3
)links	R|&,
)once	R4,
"d and	Rq&f
%its	Rv&3
%safe	R|&V
"ead a	Rp"3
(nd	R|&V!{#
'back	Nl"AN,
'from	Nn!&',
'here	Rf%,
'nowhere	J0,n&t2&
'on	Rv&,!:!V
(ut	Nm&{%(,
'somewhere	Rk"f
'the	Rm"3!f
(o	:&,T:If*H"H%3&H{!V#,!f',",&A
'what	R|&{#
&ing to	Rm"O
*zeros	R_'3
&s back	F&,[,z!?]O
(from	Nn!Hp#f!m!t!{/
(in	Rv!H
(nowhere	B+,*,4,Vfz":%%!3
(on	Rv&V
)ut	J&&i&:"^!{!
(somewhere	Rw&O
(there	Rx&,
)o	6K&"&&&%,",>3:3"3"3!O&:230A]t"^"V!^!f&:",!:%,!V":!A&,!3"f!m!t
(visitors	R@,
%ked it	R_&:
&ing it	R_&:
&s all	Rk!%
(report	Rp#?
.html	Rp#?
(through	Rk!H
%p seconds	Rb':
%rn anthropic	R}#&!,
(connection	Rv%3
(from	Rd#:
(get	Rx"O
(nothing	Re!,
(that	Jk!,%,J3
*e	N4,{!:
(what	Rs"H
`)
