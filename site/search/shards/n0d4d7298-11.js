sitegenSearch("n0d4d7298-11",`!july 2026	Rm%3
#mps for	Rs!O
(to	Rd"3!f
#ne 1997	Rn",
'2014	Rp":
#st as	JM,=^
)ked	Rv!A
'been	Rw!:
)fore	Rw!3
)ing	Rq#H
'empty	R^:
(ntity	Rn!3
'ignore	Rm#3
'read	Rk#:
'saved	Rb",
(ent	Rl"f
(ome	Rg&:
'these	Rz#3
(o	Jl"H@f
'when	Rr#H
"wt inspector	R_'(
!k and	Rx&,
#b	Rp&A
#open	Rx&,
#x	Ry!?
"b by	R_#:
%old	Rp&A
&n	Rb%3
%the	Rm#A
%unless	Rm#:
#d sub	Rs&{"
"eep 207	Re"f
'44	Rm!H
'503	Rr#f
(29	R{#:
'a	:k!a)t)O"h'O3O,O#O;:9:,O)3&:4:&H
(bove	Rc#O
(live	Rb%:
(n	Js!O)HBV
)y	Rk!f
'below	Ru!A
(oth	Ro"H
(y	Jk!&6O/O
'crawlers	Rw#f
'each	Rz":
'failing	Rq#:
(inal	R{!O
'idle	Rq#H
(nstead	Rq#O
(t	:t!&#m)O4O'O-O0H%H&O#O"H1:&:NA&,
)s	Ru&3
'links	Rp",
'makes	Rw&:
(ore	Rr!O
'old	Ru!:
(ne	R-:
)ly	R>,
(ut	JB,r%3
'questions	Rl&t
)iet	Rs!3
'requested	Rn!3
'sending	Rm#:
(uch	Jw!AXH;3
`)
