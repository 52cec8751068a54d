sitegenSearch("nb39ca5e5-8",`!june 2014	Rn":
#st as	JM,;^
)ked	Rt!A
'been	Ru!:
)fore	Ru!3
)ing	Ro#H
'empty	R]:
(ntity	Rl!3
'ignore	Rk#3
'read	Ri#:
'saved	R_",
(ent	Rj"f
(ome	Re&:
'these	Rx#3
(o	Jj"H@f
'when	Rp#H
"wt inspector	R}&(
!k and	Rv&,
#b	Rn&A
#open	Rv&,
#x	Rw!?
"b by	R}":
%old	Rn&A
&n	R_%3
%the	Rk#A
%unless	Rk#:
#d sub	Rq&{"
"eep 207	Rc"f
'44	Rk!H
'503	Rp#f
(29	Ry#:
'a	:i!a)t)O"h'O3O,O#O;:9:,O)3&:4:&H
(bove	Ra#O
(live	R_%:
(n	Fq!O)HBV
)y	Ri!f
'below	Rs!A
(oth	Rm"H
(y	Fi!&6O/O
'crawlers	Ru#f
'each	Rx":
'failing	Ro#:
(inal	Ry!O
'idle	Ro#H
(nstead	Ro#O
(t	:r!&#m)O4O'O-O0H%H&O#O"H1:&:NA&,
)s	Rs&3
'links	Rn",
'makes	Ru&:
(ore	Rp!O
'old	Rs!:
(ne	R-:
)ly	R>,
(ut	JB,p%3
'questions	Rj&t
)iet	Rq!3
'requested	Rl!3
'sending	Rk#:
(uch	Fu!AXH;3
'the	6E:BV#%&,%,#%#V+H"H*O-f"m&O#38mLA1:**!3(A
*ir	R{!f
*m	Jp"f5f
(o	Fr"3"fp!:
`)
