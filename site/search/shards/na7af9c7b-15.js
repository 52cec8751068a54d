sitegenSearch("na7af9c7b-15",`!from server	Ry%1
(hopify	Rd&3
(ilently	R}",
)tegen	Rm&*
(mall	Rx&:
(omewhere	R}#3
(tore	Rk!O
(ubmitting	Rk"h
)ch	Ry#3
(wift	Rm&*
'text	R(:
(hat	RJ:
)e	.%,.,&:%,/,",%:",",4:),&,!3!:"O&%!,!:#A#,%A%A%:%H%3!f":!A'f#,"O"O#f'm&f'H"H%&"3+:'&!:*:",(&":":#:!H&,%3%,%H!V&3):&,'3%m!t"3!H!{"",!O#A#A&A!H!^",!3",":",%O%,!:":
*ir	Jl&m+%#O
*re	:I,F%1:):"H#f#&e!,&3FH&H"%
*se	Rc%3
)is	Jr%:IV!^!f!m!t!{(
(imes	Rw&O
*ing	Rz!h
'upstream	Rq#k
'variant	Rl!H
(ersion	R{!H
'web	>|#&7&"&(&"&"&"&"&"&"&
(hat	Bl!&!,',-H1,m":"A
)ich	Jn!%!O{",
(ithin	Rm",
'you	R{&O
*r	Fm!:e!:4VB:
'zero	Rd",
%nt cloudflares	Rk"O
(deleted	Re"H
(failed	Ro#m
)rom	Rl&O
(matter	6,("&!,"&!,"&"&"&),&:"&&:%:g%3"{!!{"!{%"&!C!H',"3%3'V/(
(of	:h!:"t&:!f*V%f%3)f#H1H3:%37&9:%:&:#O*:
)r	RJ,
(starts	Rl&V!^
(takes	Rk%:
)hat	Rb&,
*e	Rg%3
%zen account	Ji!:L3
`)
