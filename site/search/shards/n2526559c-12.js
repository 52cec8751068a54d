sitegenSearch("n2526559c-12",`!has taken	Bj!A3,g!3#3033&
'he	2%&4&%,(:%,,:+,1O"A%V!^"3#O&:#,(O43%3!m&f"V':%3&3"3!A"3)m#f:V43/^&,!V%:#3%A%H"3
)m	F~!:):c"3
(is	Rs!3
(ree	R{&3
'o	2K,4,",'H"A#,!A"A!f#,"3'3#:!H":"f#H#f#3%3!:#,(O":!O#A"3#:#,'f#3'3!:#3%f#H#:":",!3"&!:#3#3',":":Tf"O#:%3B&
(ld	Rr!V
(o	Jh#3i!:
'ransferred	Rg%,
(ied	Rn":
'welve	R#3
(o	F33I30:_!:
&understood	Rn"f
'pgrade	Ru!3
'sed	Fh#3,,6&
&we	Ri!H
'hat	Jm!,b#:
'ith	Rr&,
'ritten	J+323
%aliases whether	Rv&{"!{)
%children whether	Rv&O
&lasses whether	Rv&{'
&ontents whether	Rv&O
%entries whether	Rv&{(
%facets whether	Rv&{'
(ts whether	Rv&{"
%glance whether	Rv&{"
%h it	Rh"H
'of	Rg&^
'the	Rs&O
&ed content	R|!H
%items whether	Rv&m!{!
%mentions whether	Rv&O
%nav whether	Rv&V
%owners whether	Rv&{"
%related whether	Rv&{"
%scripts whether	Rv&O
&earch whether	Rv&O
&ummary whether	Rv&{"
`)
