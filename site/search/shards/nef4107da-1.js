sitegenSearch("nef4107da-1",`!has something	Jm!,z!:
'paces	Ra'3
(ent	Ry%O
(read	Jr!tRf
'taticwebapp	Rp&A
2configjson	Rp&A
)yed	R=3
(opped	Rc%3
)red	Jl"&g!3
(ruck	Rx%3
'ucceeded	Rv&3
(mmary	Rz&{#
'witched	J|%O*&
&tags	Rz&V
(ke	Rf!:
*n	Bn!A3,g!3#3033&
'he	2%&4&%,(:%,,:.,2O"A%V!^"3#O&:#,(O43%3!m&f"V':%3&3"3!A"3)m#f:V43/^&,!V%:#3%A%H"3
)m	Jc":):c"3
(is	Rw!3
(ree	R_'3
'o	2K,7,",(H"A#,!A"A!f#,"3'3#:!H":"f#H#f#3%3!:#,(O":!O#A"3#:#,'f#3'3!:#3%f#H#:":",!3"&!:#3#3',":":Tf"O#:%3C&
(ld	Rv!V
(o	Jl#3i!:
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
`)
