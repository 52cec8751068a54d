sitegenSearch("nc06ac594-4",`!json test	R}!:
(hat	Rg&^
)e	Jg&3!H1O
*n	Rg#d
*refore	R}!:
(itle	Jm"?d"d
(o	R|"H
)ol	Rk!*
(win	Rg&O
'version	Rp&?
'was	Jk!:d!3
(eb	Jk!Vr#&!3
(here	Rp&,
)ich	Jl&A',
(ith	Ry&O
&5 jsonl	Ro&m
(or	Ry&O
&c json5	Ro&m
&dumps claims	Rk!T
&l ndjson	Ro&m
'd and	Rk&f
)its	Rp&3
)safe	Rv&O
'oads base64	Rk!T
2urlsafeb64decode	Rk!T
&parse says	Rb&3
,text	Rl!?
#x mjs	Ro&m
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
"wt inspector	R{&(
!k and	Rt&,
#b	Rl&A
#open	Rt&,
#x	Ru!?
"b by	R{":
%old	Rl&A
&n	R}#3
%the	Ri#A
%unless	Ri#:
#d sub	Ro&{"
"eep 207	Ra"f
'44	Ri!H
'503	Rn#f
(29	Rw#:
`)
