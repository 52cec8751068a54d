sitegenSearch("n608fdfba-9",`!has three	Rb'3
'o	2L,7,",)H"A"H",!A"A!m#,!^"3'3#A!O":"f#H#f#3%3!:#,(O":!O#A"3#:#,'f#3'3!:#3%f#H#:":",!3"&!:#3#3',":":Tf"O#:%3D&
(ld	Rx!V
(o	Nn#3i!:
'ransferred	Rm%,
(ied	Rt":
(ue	Rl&O
'welve	R#3
(o	F43L32:_!:
&understood	Rt"f
'pgrade	R{!3
'sed	Jn#3,,6&
&we	Ro!H
'hat	Ns!,b#:
'ith	Rx&,
'ritten	N+333
%aliases whether	R|&{#!{*
%children whether	R|&V
&lasses whether	R|&{(
&ontents whether	R|&V
%entries whether	R|&{)
%facets whether	R|&{(
(ts whether	R|&{#
%glance whether	R|&{#
%h it	Rn"H
'of	Rm&^
'the	Ry&O
&ed content	Rc"H
%items whether	R|&t!{"
%kell hcl	Ru&m
%mentions whether	R|&V
%nav whether	R|&^
%owners whether	R|&{#
%related whether	R|&{#
%scripts whether	R|&V
&earch whether	R|&V
&ummary whether	R|&{#
%tags whether	R|&V
#ve 10	Ru&{#
'424	Rj#H
(4	Rr%%
'a	:p!O+:8:(H,f*fe!m"{%&f":&,'%)3
`)
