sitegenSearch("n3894c64e-12",`!application because	Ry!m
0hind	Fu!,'HGfb!3
.can	Nk#HI:
.do	R|#:
0es	Rx"f
.firewalls	Rd%3
/or	Ru#H
.graphql	Rl!,!^
5response	Rl!,!^
0pc	Rb%:
.had	Ri&,
0s	Rq!:
.includes	Ry"H
/s	J_%Q%3@:
.json	2l!,(*'8#1!F!["?'?"?"?%?+?%?"?"?"?"?"?"?"?"?#?"?"?"?"?#?"?!H!f'?'?"?%?"?"?"?"?*?I?%?"?.1
.keep	Rs#H
/nows	Ru!,
.load	B|#&%&"&!,"&"&
.may	N~#,D:
/erge	Rc#H!f
3patch	Rc#H!f
.never	R{!f
.octet	Re#?
3stream	Re#?
/r	Jv"m"vH3
.partial	R~!?
5upload	R~!?
/df	Nj"?1?
/roblem	6k!1)%!*!O'1#[!k;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
.refuses	R~%3
0jects	Rs%&
.sees	Rx!H
.that	B_"H<H1f6&,&5:
0ere	Rq!:
/ook	Rf%V
.vnd	Ri#?
1oasisopendocumenttext	Ri#?
.whose	Rj%3
.x	Jm"?73!?Q?
/ml	Bg"?"?B?"?0?
/wwwformurlencoded	Jm"?73!?Q?
-json aplication	Rc#f
-s answer	Rq!,
0re	No!f2f
/gorouter	Ri%3
/log	Js"H?m#H
/own	Nw"tL:
`)
