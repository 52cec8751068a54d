sitegenSearch("n7e03657c-6",`!microsoftserveractivesync cmd	Jw%?"?
<http	Rv%?
<the	Jt%3%3
#ddle column	Rj!,
)of	Rl%3
)part	Ro!V
)way	Rr!f
(ware for	Rl"f
-validate	Rq%8
5csrftokens	Rq%8
%night utc	R_'H
#ght be	Fl!A*AGf0,
(fail	Rn#,
(need	Rd#f
(settle	Rz",
(try	Rx#,
%ration a	Rr#3
-nd	Ro"3
,mailboxes	Rv%3
#lk https	Ro!1
%lion bytes	J#3m%A
*characters	Ra':
'seconds 41	Rk&1
/has	R_&V
/is	Rk&3
/leave	R{!f
/microseconds	R_',
/with	Rt%:
#n ceiling	Ru!?
&words	F5,!1v%"!V)A,1!F
%d a	R_&V
'reaches	R{"O
'the	Ji!Hl#V
&s retry	R{#:
-after	R{#:
%e d	Rh#?
'mustache	R_!:
%ify and	R}&&
&mum time	Ro"3
%or number	Rt#3
%us two	Rf#3
&te and	Rd&:
*re	Ji!^.1
)by	Ry!H
)it	Rj!f
)later	Rl#H
)or	Jk!:m!3
)silences	Rj!H
)that	Ru!m
+e	Rl#3!A
*itle	Ru!1
)with	Rt!%
(s a	R{#3
+n	Rz&V
,d	Ra&:
,swer	Rz!3
+t	Ro"O
*before	Rl%:
*cloudflare	Rj"O
*dns	Rj%:
`)
