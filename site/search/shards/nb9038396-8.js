sitegenSearch("nb9038396-8",`!application can	Jg#HI:
.do	Rx#:
0es	Rt"f
.firewalls	R_%3
/or	Rq#H
.graphql	Rh!,!^
5response	Rh!,!^
0pc	R}#:
.had	Re&,
0s	Rm!:
.includes	Ru"H
/s	F{#Q%3@:
.json	2h!,(*'8#?"?'?"?"?%?+?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?!H!f'?'?"?%?"?"?"?"?*?I?%?"?.1
.keep	Ro#H
/nows	Rq!,
.load	Bx#&%&"&!,"&"&
.may	Jz#,D:
/erge	R~"H!f
3patch	R~"H!f
.never	Rw!f
.octet	Ra#?
3stream	Ra#?
/r	Fr"m"vH3
.partial	Rz!?
5upload	Rz!?
/df	Jf"?1?
/roblem	6g!1)%!*!O'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
.refuses	Rz%3
0jects	Ro%&
.sees	Rt!H
.that	B{!H<H1f6&,&5:
0ere	Rm!:
/ook	Rb%V
.vnd	Re#?
1oasisopendocumenttext	Re#?
.whose	Rf%3
.x	Fi"?73!?Q?
/ml	Bc"?"?B?"?0?
/wwwformurlencoded	Fi"?73!?Q?
-json aplication	R~"f
-s answer	Rm!,
0re	Jk!^2f
/gorouter	Re%3
/log	Fo"H?m#H
/own	Js"tL:
/send	R}"3
/that	Js"mV3
'ed rfc	R{",
`)
