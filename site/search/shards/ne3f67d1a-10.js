sitegenSearch("ne3f67d1a-10",`!authorization token	Rx%:
0when	Jt!A::
(s belongs	R,:
*find	R=,
*of	Rp&,
*profile	Rp%3
&request the	Rp"H
&s token	Ru!t
%o configuration	Rk"3
&configuration file	Rk"3
&discover again	Rt%:
&mated one	Rb&V
,the	Rp%,
)ic merge	Rx":
,redirects	Rm%:
.petition	Ru#:
.try	Rt#&
+ally not	Rg#&
0rfc	Rp!:
"vailability of	Rq!3
)le as	Ru"?
,here	Ry",
,type	Ru"?
,until	R~%,
#erages over	Rq!A
#g over	Rq!1
%overtime job	Rq!1
1code	Rq!1
#oid most	Rp!%
(the	Rb"O
's that	R|":
"wait await	Rj%8
(fetch	Rj%8
(new	Rj%8
+token	Rj%8
(response	Rn!?
0text	Rn!?
%ke only	R~%3
%y a	Rb#3
(dd	Rm!O
(t	Ra%,
'empty	Rf#H
,handed	Rf#H
'for	Jj!,l!3
'if	R|!3
(n	Rp#:
)stead	Rm!,
'one	Rm!3
(r	RL:
'programs	Rp%&
'that	Jg!HSH
)ere	R/:
)ree	Ri!%
'until	Jm!t_!V
'what	Rs&O
(ith	Rk"3
#s 463	Rx#&
&a	Rc%3
'dvises	R{#:
'pplication	R{#&
&elbv2	R}#8
`)
