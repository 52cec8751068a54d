sitegenSearch("n152e3c5a-11",`!authorization bearer	Bi!1)*D?"?9?
0header	Jk!:JO
0or	Rx"3
0that	Rx"H
2e	Rx":
1oken	Rz%:
0when	Jv!A::
(s belongs	R,:
*find	R=,
*of	Rr&,
*profile	Rr%3
&request the	Rr"H
&s token	Rw!t
%o configuration	Rm"3
&configuration file	Rm"3
&discover again	Rv%:
&mated one	Rd&V
,the	Rr%,
)ic merge	Rz":
,redirects	Ro%:
.petition	Rw#:
.try	Rv#&
+ally not	Ri#&
0rfc	Rr!:
"vailability of	Rs!3
)le as	Rw"?
,here	R{",
,type	Rw"?
,until	Ra&,
#erages over	Rs!A
#g over	Rs!1
%overtime job	Rs!1
1code	Rs!1
#oid most	Rr!%
(the	Rd"O
's that	R~":
"wait await	Rl%8
(fetch	Rl%8
(new	Rl%8
+token	Rl%8
(response	Rp!?
0text	Rp!?
%ke only	Ra&3
%y a	Rd#3
(dd	Ro!O
(t	Rc%,
'empty	Rh#H
,handed	Rh#H
'for	Jl!,l!3
'if	R~!3
(n	Rr#:
)stead	Ro!,
'one	Ro!3
(r	RL:
'programs	Rr%&
'that	Ji!HSH
)ere	R/:
)ree	Rk!%
'until	Jo!t_!V
'what	Ru&O
`)
