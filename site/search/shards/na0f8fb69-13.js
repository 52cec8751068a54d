sitegenSearch("na0f8fb69-13",`!from there	:I,D%1:):"H#f#&e!,&3FH&H"%
*se	Ra%3
)is	Jp%:IV!^!f!m!t!{(
(imes	Ru&O
*ing	Rx!h
'upstream	Ro#k
'variant	Rj!H
(ersion	Ry!H
'web	>z#&7&"&(&"&"&"&"&"&"&
(hat	Bj!&!,',-H1,m":"A
)ich	Jl!%!O{",
(ithin	Rk",
'you	Ry&O
*r	Fk!:e!:4VB:
'zero	Rb",
%nt cloudflares	Ri"O
(deleted	Rc"H
(failed	Rm#m
)rom	Rj&O
(matter	6,("&!,"&!,"&"&"&),&:"&&:%:e%3"{!!{"!{%"&!C!H',"3%3'V.(
(of	:f!:"t&:!f*V%f%3)f#H1H3:%37&9:%:&:#O*:
)r	RJ,
(starts	Rj&V!^
(takes	Ri%:
)hat	R_&,
*e	Re%3
%zen account	Jg!:L3
*ll	R~%,
)h1	R~%?
)pantheon	Rh%&
"s events	Rt&3
#events where	Rt&3
"tp and	Rq&V
"ulfilled and	Rm#:
)ing the	Rm#,
%l 200	Rj":
'and	Rp#3
(sp	Rl!O
*net	Rl!O
'beside	R?,
(ut	Ro#3
'disk	Fq!:e!He!*
'hides	Rf%:
'it	Rm&A
)s	RI3
'leaves	Ri&3
'of	Rh"H
(ne	Ja!:5A
(r	Ft#,.3&,
'queue	Ro#H
)ota	Rt#H
'response	Rm!^
'server	Rt#3
`)
