sitegenSearch("ndfdc1857-6",`!well to	Rz%3
'unless	Ro!A
'while	Rx&3
(ritten	Rm!3
&behaved robots	Rd#3
&formed body	Rq"3
-table	RF&
&written clients	Rm!3
#nt far	Rg%V
'like	Rx#:
'over	Ro"f
'silent	Ry"A
'unanswered	Rd%&
'well	Jr!,43
(rong	Ji!:f!H>&
#re a	Rx!H
(dded	Rv!,
'checked	Rn!&!Q
(omputing	Rv#3
'fetch	Rk":
(ine	Rz"f
(ound	Rq"H
'given	R|%O
'http	Rt#:
'in	Rt#3
(t	Ry#O
'known	Rc#:
'letters	R}%O
'meant	RB:
'not	J:,TOJ,
'published	JE:q%*
'refused	Ju!A>,
'saved	R',
(ent	Ji!,/3=,
)t	Rm#f
(uch	Rq&,
'the	Rg":
(o	Rh#A
'valid	Rs"f
'wanted	Rd":
(ritten	J}&,%,
"get 1.21	Ju!O"3
"hat 598	Rb&:
'a	60,C:%,8V"%%H"3#&!<"O"&@f3f&V%:!V4H%H93+3%:&3&?!^"%#A":"((O!{2"%#3
(bout	Jl!,~",
(ll	Jk!:j#t'A
(n	Fs"Hx!O13)3
)d	Ru!&
)other	R?,
(rrived	Rv!3
'became	FX:L&k!A7&
*omes	Jv!%v"{%*{"
)gins	Jj&t-3
)longs	J}!O>Vp!,
(oth	Rp&<
*o3	Ru!O
(roke	Ro#,
`)
