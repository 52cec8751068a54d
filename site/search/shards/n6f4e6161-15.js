sitegenSearch("n6f4e6161-15",`!from there	:I,F%1:):"H#f#&e!,&3FH&H"%
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
*ll	Ra&,
)h1	Ra&?
)pantheon	Rj%&
"s events	Rv&3
#events where	Rv&3
"tp and	Rs&V
"ulfilled and	Ro#:
)ing the	Ro#,
%l 200	Rl":
'and	Rr#3
(sp	Rn!O
*net	Rn!O
'beside	R?,
(ut	Rq#3
'disk	Js!:e!He!*
'hides	Rh%:
'it	Ro&A
)s	RI3
'leaves	Rk&3
'of	Rj"H
(ne	Jb!:6A
(r	Jv#,.3&,
'queue	Rq#H
)ota	Rv#H
'response	Ro!^
'server	Rv#3
`)
