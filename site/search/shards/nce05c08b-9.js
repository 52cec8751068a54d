sitegenSearch("nce05c08b-9",`!application can	Ji#HI:
.do	Rz#:
0es	Rv"f
.firewalls	Rb%3
/or	Rs#H
.graphql	Rj!,!^
5response	Rj!,!^
0pc	R_%:
.had	Rg&,
0s	Ro!:
.includes	Rw"H
/s	J}#Q%3@:
.json	2j!,(*'8#?"?'?"?"?%?+?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?!H!f'?'?"?%?"?"?"?"?*?I?%?"?.1
.keep	Rq#H
/nows	Rs!,
.load	Bz#&%&"&!,"&"&
.may	J|#,D:
/erge	Ra#H!f
3patch	Ra#H!f
.never	Ry!f
.octet	Rc#?
3stream	Rc#?
/r	Jt"m"vH3
.partial	R|!?
5upload	R|!?
/df	Jh"?1?
/roblem	6i!1)%!*!O'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
.refuses	R|%3
0jects	Rq%&
.sees	Rv!H
.that	B}!H<H1f6&,&5:
0ere	Ro!:
/ook	Rd%V
.vnd	Rg#?
1oasisopendocumenttext	Rg#?
.whose	Rh%3
.x	Jk"?73!?Q?
/ml	Be"?"?B?"?0?
/wwwformurlencoded	Jk"?73!?Q?
-json aplication	Ra#f
-s answer	Ro!,
0re	Jm!^2f
/gorouter	Rg%3
/log	Jq"H?m#H
/own	Ju"tL:
/send	R_#3
/that	Ju"mV3
'ed rfc	R}",
`)
