sitegenSearch("ne62c3e8e-10",`!from server	Ru%1
(hopify	R_&3
(ilently	Ry",
)tegen	Ri&*
(mall	Rt&:
(omewhere	Ry#3
(tore	Rg!O
(ubmitting	Rg"h
)ch	Ru#3
(wift	Ri&*
'text	R(:
(hat	RJ:
)e	.%,.,&:%,/,",%:",",1:(,&,!3!:"O&%!,!:#A#,%A%A%:%H%3!f":!A'f#,"O"O#f'm&f'H"H%&"3+:'&!:*:",(&":":#:!H&,%3%,%H!V&3):&,'3%m!t"3!H!{"",!O&A&A!H!^",!3",":",%O%,!:":
*ir	Fh&m+%#O
*re	:I,B%1:):"H#f#&e!,&3FH&H"%
*se	R~#3
)is	Jn%:IO!V!^!f!m!{'
(imes	Rs&O
*ing	Rv!h
'upstream	Rm#k
'variant	Rh!H
(ersion	Rw!H
'web	>x#&7&"&(&"&"&"&"&"&"&
(hat	Bh!&!,',-H1,m":"A
)ich	Jj!%!O{",
(ithin	Ri",
'you	Rw&O
*r	Fi!:e!:4VB:
'zero	R_",
%nt cloudflares	Rg"O
(deleted	Ra"H
(failed	Rk#m
)rom	Rh&O
(matter	6,("&!,"&!,"&"&"&),&:"&&:%:c%3"{!!{"!{%"&!C!H',"3%33(
(of	:d!:"t&:!f*V%f%3)f#H1H3:%37&9:%:&:#O*:
)r	RJ,
(starts	Rh&V!^
(takes	Rg%:
)hat	R}%,
*e	Rc%3
%zen account	Je!:L3
`)
