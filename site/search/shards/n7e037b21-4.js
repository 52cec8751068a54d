sitegenSearch("n7e037b21-4",`!lead to	:&,S:Hf*H"H%3&H{!V#,!f',",&A
'what	Rz&{#
&ing to	Rk"O
*zeros	R}&3
&s back	F&,Z,y!?]O
(from	Jl!Hp#f!m!t!{.
(in	Rt!H
(nowhere	B+,),4,Ufz":%%!3
(on	Rt&V
)ut	J&&g&:"^!{!
(somewhere	Ru&O
(there	Rv&,
)o	6J&"&&&%,",=3:3"3"3!O&:230A]t"^"V!^!f&:",!:%,!V":!A&,!3"f!m!t
(visitors	R?,
%ked it	R}%:
&ing it	R}%:
&s all	Ri!%
(report	Rn#?
.html	Rn#?
(through	Ri!H
%p seconds	R_':
%rn anthropic	R{#&!,
(connection	Rt%3
(from	Rb#:
(get	Rv"O
(nothing	Rd!,
(that	Ji!,%,J3
*e	J3,z!:
(what	Rq"H
*ich	Rj!A
'ed and	Rq&&
+s	Rq&3
's of	Rj#V
)that	Jh"HHA
+e	Rb"A
%st 1	Js!1S?
(8000	R_#f
(as	Ju!Aj!:
(int	Ru!?
(links	Rh"3
(more	Rx&3
(names	Ra":
(one	BY,037&5,2,&3
(parsedate	Ru!?
1todatetime	Ru!?
(random	Ru!?
.uniform	Ru!?
)fc	Rp!:
(three	RO,
)o	Rr#H
)wo	Rq&,
)ype	Rp!3
%ve 444	Ry%:
(alone	Ri":
(before	Js!1'H4f
*hind	Rv#&
`)
