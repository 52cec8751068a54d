sitegenSearch("n5898b752-9",`!authority or	BN:v",5,0H#f
,sg032	Rf&3
,than	R=,
/t	F0,u#V5:
,who	Jn&3*{"!{)!{-!{/
/ever	Rw%O
)zation basic	Js%?"?
1earer	Be!1)*D?"?9?
0header	Jg!:JO
0or	Rt"3
0that	Rt"H
2e	Rt":
1oken	Rv%:
0when	Jr!A::
(s belongs	R,:
*find	R=,
*of	Rn&,
*profile	Rn%3
&request the	Rn"H
&s token	Rs!t
%o configuration	Ri"3
&configuration file	Ri"3
&discover again	Rr%:
&mated one	R_&V
,the	Rn%,
)ic merge	Rv":
,redirects	Rk%:
.petition	Rs#:
.try	Rr#&
+ally not	Re#&
0rfc	Rn!:
"vailability of	Ro!3
)le as	Rs"?
,here	Rw",
,type	Rs"?
,until	R|%,
#erages over	Ro!A
#g over	Ro!1
%overtime job	Ro!1
1code	Ro!1
#oid most	Rn!%
(the	R_"O
's that	Rz":
"wait await	Rh%8
(fetch	Rh%8
(new	Rh%8
+token	Rh%8
(response	Rl!?
0text	Rl!?
%ke only	R|%3
%y a	R_#3
(dd	Rk!O
(t	R~#,
'empty	Rd#H
,handed	Rd#H
'for	Jh!,l!3
'if	Rz!3
(n	Rn#:
)stead	Rk!,
`)
