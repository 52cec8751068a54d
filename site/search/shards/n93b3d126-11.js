sitegenSearch("n93b3d126-11",`!has spent	Ru%O
(read	Jn!tRf
'taticwebapp	Rl&A
2configjson	Rl&A
)yed	R=3
(opped	R~#3
)red	Jh"&g!3
(ruck	Rt%3
'ucceeded	Rq&3
(mmary	Ru&{"
'witched	Jx%O*&
&tags	Ru&O
(ke	Rb!:
*n	Bj!A3,g!3#3033&
'he	2%&4&%,(:%,,:+,1O"A%V!^"3#O&:#,(O43%3!m&f"V':%3&3"3!A"3)m#f:V43/^&,!V&3%A%H"3
)m	F~!:):c"3
(is	Rs!3
(ree	Rz&3
'o	2K,4,",'H"A#,!A"A!f#,"3'3#:!H":"f#H#f#3%3!:#,(O":!O#A"3#:#,'f#3'3!:#3%f#H#:":",!3"&!:#3#3',":":Tf"O#:D&
(ld	Rr!V
(o	Jh#3h!:
'ransferred	Rg%,
(ied	Rn":
'welve	R#3
(o	F33I30:_!:
&understood	Rn"f
'pgrade	Ru!3
'sed	Fh#3,,6&
&we	Ri!H
'hat	Rm!,
'ith	Rq&,
'ritten	J+323
%aliases whether	Ru&{"!{)
%children whether	Ru&O
&lasses whether	Ru&{'
&ontents whether	Ru&O
%entries whether	Ru&{(
%facets whether	Ru&{'
(ts whether	Ru&{"
%h it	Rh"H
'of	Rg&^
'the	Rr&O
&ed content	R|!H
%items whether	Ru&m!{!
`)
