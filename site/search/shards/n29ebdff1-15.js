sitegenSearch("n29ebdff1-15",`!automated the	Rt%,
)ic merge	R|":
,redirects	Rq%:
.petition	Ry#:
.try	Rx#&
+ally not	Rk#&
0rfc	Rt!:
"vailability of	Ru!3
)le as	Ry"?
,here	R}",
,type	Ry"?
,until	Rc&,
#erages over	Ru!A
#g over	Ru!1
%overtime job	Ru!1
1code	Ru!1
#oid most	Rt!%
(the	Rf"O
's that	Ra#:
"wait await	Rn%8
(fetch	Rn%8
(new	Rn%8
+token	Rn%8
(response	Rr!?
0text	Rr!?
%ke only	Rc&3
%y a	Rf#3
(dd	Rq!O
(t	Re%,
'empty	Rj#H
,handed	Rj#H
'for	Nn!,l!3
'if	Ra"3
(n	Rt#:
)stead	Rq!,
'one	Rq!3
(r	RM:
'programs	Rt%&
'that	Nk!HSH
)ere	R/:
)ree	Rm!%
'until	Nq!{!_!V
'what	Rw&O
(ith	Ro"3
#k bat	Ru&m
#s 463	R|#&
&a	Rg%3
'dvises	R_%:
'pplication	R_%&
&elbv2	Rb%8
&gives	R_%,
&http	F_%,",",",
&keeps	Rc%:
&lists	Rb%3
'oad	Bk!Ai!:&:#:*&"&"&
(gs	Ru!3
&troubleshoot	F_%&"&"&"&
&writes	Rb&3
%elb 2.0	Ja%?"?"?
%s page	Rb%,
"xios 1.2	Rw!O
"z 0	Rq&T
`)
