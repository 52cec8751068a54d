sitegenSearch("n996feea4-9",`!went unanswered	R_%&
'well	Jn!,43
(rong	Fe!:f!H>&
#re a	Rt!H
(dded	Rr!,
'checked	Rj!&!Q
(omputing	Rr#3
'fetch	Rg":
(ine	Rv"f
(ound	Rm"H
'given	Rx%O
'http	Rp#:
'in	Rp#3
(t	Ru#O
'known	R~":
'letters	Ry%O
'meant	RB:
'not	F:,POJ,
'published	JE:m%*
'refused	Jq!A>,
'saved	R',
(ent	Fe!,/3=,
)t	Ri#f
'the	Rc":
(o	Rd#A
'valid	Ro"f
'wanted	R_":
(ritten	Jy&,%,
"get 1.21	Jq!O"3
"hat 598	R}%:
'a	6Q:7V"%%H"3#&!<"O"&@f3f&V%:!V4H%H93+3%:&3&?!^"%#A":"((H!{1"%#3
(bout	Jh!,~",
(ll	Fg!:j#t'A
(n	Fo"Hx!O13)3
)d	Rq!&
)other	R?,
(rrived	Rr!3
'became	Fa"&k!A7&
*omes	Fr!%v"{%*{"
)gins	Jf&t-3
)longs	Fy!O>Vp!,
(oth	Rl&<
*o3	Rq!O
(roke	Rk#,
*wsers	Rr!3
'callers	Ro!,
)me	Fh!,g!,2&
)n	Js!%;h
*not	Ro&t
(hanged	Fg&m&^!f*O
-s	Rk!%
`)
