sitegenSearch("n3327f24b-9",`!application octetstream	Rc#?
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
*to	Rg",
(s its	Rk#:
*not	Rh#O
*rfc	Rn#3
*s	Rk!,
+et	Rl#H
+maxage	Rk!,
&y it	Rr!^
(rules	Rq#:
(the	Rt%:
)o	Rp#,
'ing the	Rg"H
%roval a	R_"3
(ed its	Rx#,
%s netlify	Rp&&
'that	Rg&,
'with	R}#:
#ril 1998	Rd#,
(2014	Rd#3
(fools	Rd#&
#t get	Rm&*
&lists	Rm&*
&the	Ro&%
%get install	Rm&*
)update	Rm&*
"rc gis	Jl%&!,!Q"&!,!Q
%gis does	Rl%,
`)
