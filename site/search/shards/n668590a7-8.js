sitegenSearch("n668590a7-8",`!application problem	6e!1)%!*!O'1#[;?"?"?"?"?"?"?#?"?"?"?"?"?"?"?'?#?%?"?%?"?"?"?"?"?
.refuses	Rx%3
0jects	Rm%&
.sees	Rr!H
.that	By!H<H1f6&,&5:
0ere	Rk!:
/ook	R_%V
.vnd	Rc#?
1oasisopendocumenttext	Rc#?
.whose	Rd%3
.x	Fg"?73!?Q?
/ml	Ba"?"?B?"?0?
/wwwformurlencoded	Fg"?73!?Q?
-json aplication	R|"f
-s answer	Rk!,
0re	Ji!^2f
/gorouter	Rc%3
/log	Fm"H?m#H
/own	Jq"tL:
/send	R{"3
/that	Jq"mV3
'ed rfc	Ry",
*to	Rc",
(s its	Rg#:
*not	Rd#O
*rfc	Rj#3
*s	Rg!,
+et	Rh#H
+maxage	Rg!,
&y it	Rn!^
(rules	Rm#:
(the	Rp%:
)o	Rl#,
'ing the	Rc"H
%roval a	R{!3
(ed its	Rt#,
%s netlify	Rl&&
'that	Rc&,
'with	Ry#:
#ril 1998	R_#,
(2014	R_#3
(fools	R_#&
#t get	Ri&*
&lists	Ri&*
&or	Rk&%
%get install	Ri&*
)update	Ri&*
"rc gis	Jh%&!,!Q"&!,!Q
%gis does	Rh%,
)puts	Ri%,
)return	Ri%Q
)says	Jh%&"&
*erver	Ri%&
%hive 2002	Rv!?
`)
