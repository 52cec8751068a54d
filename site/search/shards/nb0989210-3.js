sitegenSearch("nb0989210-3",`!json to	R|"H
)ol	Rk!*
(win	Rg&O
'version	Ro&?
'was	Jk!:d!3
(eb	Jk!Vq#&!3
(here	Ro&,
)ich	Jl&A&,
(ith	Rx&O
&5 jsonl	Rn&m
(or	Rx&O
&c json5	Rn&m
&dumps claims	Rk!T
&l ndjson	Rn&m
'd and	Rk&f
)its	Ro&3
)safe	Ru&O
'oads base64	Rk!T
2urlsafeb64decode	Rk!T
&parse says	Rb&3
,text	Rl!?
#x mjs	Rn&m
"udged cloudflare	Rc%,
#ly 2023	Rl!^
*6	Ri%3
#mps for	Ro!O
(to	R_"3!f
#ne 1997	Rj",
'2014	Rl":
#st as	JM,9^
)ked	Rr!A
'been	Rs!:
)fore	Rs!3
)ing	Rm#H
'empty	RZ:
(ntity	Rj!3
'ignore	Ri#3
'read	Rg#:
'saved	R}!,
(ent	Rh"f
(ome	Rc&:
'these	Rv#3
(o	Jh"H@f
'when	Rn#H
"wt inspector	Rz&(
!k and	Rs&,
#b	Rl&A
#open	Rs&,
#x	Ru!?
"b by	R{":
%old	Rl&A
&n	R}#3
%the	Ri#A
%unless	Ri#:
#d sub	Rn&{"
"eep 207	Ra"f
'44	Ri!H
'503	Rn#f
(29	Rw#:
'a	:g!a)t)O"h'O3O,O#O;:9:,O)3&:7H
(bove	R~"O
(live	R}#:
(n	Fo!O)HBV
)y	Rg!f
'below	Rq!A
`)
