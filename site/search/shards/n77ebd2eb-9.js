sitegenSearch("n77ebd2eb-9",`!well have	Rf!^
(old	Rw!:
(ttp	Ra"O
'in	Rn!:
(t	J|#:-O
)s	Rr#3
'nginx	Rm#O
(umbers	Ro!:
'on	R@,
(rders	Rq"f
'request	Rz"f
(fc	Ri#3
'say	Ri%&
(o	Re"f
(ucceed	Ra#,
'the	R{%:
(o	Rv%3
'unless	Rk!A
'while	Rt&3
(ritten	Ri!3
&behaved robots	R_#3
&formed body	Rm"3
-table	RF&
&written clients	Ri!3
#nt far	Rc%V
'like	Rt#:
'over	Rk"f
'silent	Ru"A
'unanswered	R_%&
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
`)
