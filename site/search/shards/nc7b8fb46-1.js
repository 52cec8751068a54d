sitegenSearch("nc7b8fb46-1",`!has too	Jl#3i!:
'ransferred	Rk%,
(ied	Rr":
(ue	Rj&O
'welve	R#3
(o	F33L31:_!:
&understood	Rr"f
'pgrade	Ry!3
'sed	Jl#3,,6&
&we	Rm!H
'hat	Jq!,b#:
'ith	Rv&,
'ritten	J+323
%aliases whether	Rz&{#!{*
%children whether	Rz&V
&lasses whether	Rz&{(
&ontents whether	Rz&V
%entries whether	Rz&{)
%facets whether	Rz&{(
(ts whether	Rz&{#
%glance whether	Rz&{#
%h it	Rl"H
'of	Rk&^
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
)ready	Rr&A
(n	FN3d%3#V){(
)d	Jb#fq!%
)other	Rk&^
)swered	Jl!,<:LH
(t	R#,
'become	Ri"3
`)
