sitegenSearch("nef4107da-2",`!hash of	Rk&^
'the	Rw&O
&ed content	Ra"H
%items whether	Rz&t!{"
%mentions whether	Rz&V
%nav whether	Rz&^
%owners whether	Rz&{#
%related whether	Rz&{#
%scripts whether	Rz&V
&earch whether	Rz&V
&ummary whether	Rz&{#
%tags whether	Rz&V
#ve 10	Rs&{#
'424	Rh#H
(4	Rp%%
'a	:n!O+38:(H,f*fe!m"{%&f":&,'%)3
(dded	Rm#3
(greed	Jh"3QH
(lerts	Rs!1
)l	Rn&,
)ready	Rr&A
(n	FN3d%3#V){(
)d	Jb#fq!%
)other	Rk&^
)swered	Jl!,<:LH
(t	R#,
'become	Ri"3
)en	:?36,7^-^),!H1,*,>:'f03C?&H!O
(oth	Rh&:
'carried	Rl"3
)talogues	Ro&V
(hanged	J93[A
(omments	R}&O
+itted	Rw&:
)ntent	Rt!^
)pied	R|#3
'done	Rb&:
'e	R}!3
(ach	JE3s%O#3
(dited	Rk#?
(nded	R{%O
(tag	R}!3
(xpired	Ri!,
'failed	J}"33f
(its	Rh"3
)ve	Rh&3
(or	Jn!%n#{1
)und	Fn",[3<3#3
'git	RE:
(one	RR,
)t	Rq#H
(rown	Rm#A
'habits	Rv!3
)d	Fk!:)V33*H
'in	Rq&,!A
(s	F^:w#A',"O
`)
