sitegenSearch("nd85726d8",`!1.1 a	Jc!NO+
'lone	R~"2
(though	Rp!@
'nd	Ji#9-2
's	Ra&2
&but	Rn!+
&clients	Rp!9
'onnection	Rv!9
'url	Rn%2
&filter	Ru!?
'or	Ri#?
&had	Rm#9
'ttp	Rt#+
&is	Ri#e
't	Rt"2
&must	Rw"2
&nginx	R~"e
&rfc	R_!@
&section	Rm#9
(rver	Rj!N
&the	Fw!2!GRe>%
(ough	Ry"@
&unless	Rp!9
"0 00	Jx"?0?
%11	Ry"?
&3	Rl&+
%24	R{"?
%31	Rm!?
&7	R|"?
%clients	Rg!o
&sv	Rl"?
%gmt	Jq!?D?
&oogle	Rk!G
&raphql	Rx%?
%http	Jk"?"?
%is	R~"e
%json	Rl"?
%mi	F#+~%z!&z#%@
%shop	Rz%8
&tarts	Re&e
%to	Rz"?
#.1.1 curl	Jm!9K9
)so	Rw"2
%2.2 behind	Rk!@
)send	Rt!e
)the	Rk!@
*o	Rl!@
'3 a	Ra#9
)curl	Rg#9
)rfc	Rj!2
#0 000	Re&z#
&101	Ja!2#+
&and	Jd"Gi"+
't	Rm!2
&before	Rm!9
&continue	Bj!G%(!+!2!?!G!e8G19!?&+!2!9!?&?
&for	Rm!G
&has	Jm!@G9
&in	Ro!9
's	Rq!2
&levels	F(%!+~%z#%@#9
&may	Rm!2
&or	Jb!NV2
&quantity	Js!?.?
&records	Rk#2
'fc	Rm!9
'ules	Rf&]
&seconds	Rz#2
&that	Rm!e
'o	Fc!2f"25+
#1 102	Ra!2
(3	Rc!+
&as	Rk#2
&goes	R_!@
&here	R~"9
&opens	R_!@
&quotes	R(2
&rfc	Rn!9
&switching	Rn!(!?
&with	Rb!N
#2 103	Ra!2
&and	Ro!2
's	Ro!9
&ends	Ro!G
&is	Fb!N"@+@
&keep	Ro!h
&processing	Ro!(!9!?
&rfc	Ry!G
#3 104	Ra!2
&and	Rc!]
&change	Rp!G
&early	Rp!(!?
&how	Rc%%
&in	Rc%+
&of	Rp!9
&that	Rc%2
(e	Rc%%
#4 aside	Rc%9
&does	Rq!2
&early	Rq!2
&is	Rq!9!N
&now	Rq!2
&to	Rq!9
&upload	Rq!(!?
&was	Rc!@
'hose	Rb!N
"1 02	R~"?
%15	R_#?
&6	R_#?
%23	Rx!?
&4	J09Q?
&5	Rw"?
%40	Rc#?
%and	Rf%9
%lines	Rw!?
"2 08	Rz"?
%10	Rz"?
%40	Rh"?
%and	R_#?
&re	Rf%9
%can	Rh!2
%for	Rm#@
%gmt	Rw"?
%http	Fo"?%?/?
%purpose	Rm#?
%t	Rj!8
%v3	Rr"?
"3 16	Rl&+
%gmt	Rw"?
%lies	Ry#2
%november	Jc!@0+
"5 00	R_%?
%and	Rg%2
&s	Rc!2
%curl	Jh"929
%or	Rc&#
%the	Rc!+
&o	Rj#9
%when	Rc"9
'ich	R_!+
#.1 451	Ra!2
'a	Bk!U)N4N1N)N*N
(fter	Js!NYN
(nd	>a!e8N#N(N0N"N*N"N2N
(s	Fd"N#N&N%N
'better	Rg#N
(ut	Jv!N#N
'caches	Jr"N7N
'do	Jg"N1N
'for	Ri"N
'it	Js"N3N
'leave	Jh"NDN
'that	Jk"N'N
)e	Ft!N,N8N'N
'which	Jb"NEN
)oever	Rl"N
(ithout	R}!N
%2 in	Ro!9
'scripts	Rm!9
(ome	Rp!9
'to	Rc!+
%4 but	Rk!G
'the	Rk!+
%5.2 and	Rg!U
)cacheable	Rg"%
)for	Rg"9
)o	Rl!s
'4 browsers	Ri"9
)cacheable	Ri"%
)it	R^G
)the	Rg"e
'5 a	RN+
`)
