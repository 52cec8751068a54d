sitegenSearch("n667fd859-15",`!has tried	Rp":
(ue	Rh&O
'welve	R#3
(o	F33K30:_!:
&understood	Rp"f
'pgrade	Rw!3
'sed	Fj#3,,6&
&we	Rk!H
'hat	Jo!,b#:
'ith	Rt&,
'ritten	J+323
%aliases whether	Rx&{#!{*
%children whether	Rx&V
&lasses whether	Rx&{(
&ontents whether	Rx&V
%entries whether	Rx&{)
%facets whether	Rx&{(
(ts whether	Rx&{#
%glance whether	Rx&{#
%h it	Rj"H
'of	Ri&^
'the	Ru&O
&ed content	R~!H
%items whether	Rx&t!{"
%mentions whether	Rx&V
%nav whether	Rx&^
%owners whether	Rx&{#
%related whether	Rx&{#
%scripts whether	Rx&V
&earch whether	Rx&V
&ummary whether	Rx&{#
%tags whether	Rx&V
#ve 10	Rq&{#
'424	Rf#H
(4	Rn%%
'a	:l!O+38:(H,f*fe!m"{%&f":&,'%)3
(dded	Rk#3
(greed	Jf"3QH
(lerts	Rq!1
)ready	Rp&A
(n	FN3b%3#V){(
)d	J_#fq!%
)other	Ri&^
)swered	Fj!,<:LH
(t	R#,
'become	Rg"3
)en	>?3I^-^),!H1,*,>:'f03C?&H!O
(oth	Rf&:
'carried	Rj"3
`)
