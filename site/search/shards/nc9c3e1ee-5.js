sitegenSearch("nc9c3e1ee-5",`!microsoftserveractivesync http	Rt%?
<the	Jr%3%3
#ddle column	Rh!,
)of	Rj%3
)part	Rm!V
)way	Rp!f
(ware for	Rj"f
-validate	Ro%8
5csrftokens	Ro%8
%night utc	R}&H
#ght be	Fj!A*AGf0,
(fail	Rl#,
(need	Rb#f
(settle	Rx",
(try	Rv#,
%ration a	Rp#3
-nd	Rm"3
,mailboxes	Rt%3
#lk https	Rm!1
%lion bytes	J#3k%A
*characters	R~&:
'seconds 41	Ri&1
/has	R}%V
/is	Ri&3
/leave	Ry!f
/microseconds	R}&,
/with	Rr%:
#n ceiling	Rs!?
&words	F5,!1t%"!V)A,1!F
%d a	R}%V
'reaches	Ry"O
'the	Jg!Hl#V
&s retry	Ry#:
-after	Ry#:
%e d	Rf#?
'mustache	R^:
%ify and	R{&&
&mum time	Rm"3
%or number	Rr#3
%us two	Rd#3
&te and	Rb&:
*re	Jg!^.1
)by	Rw!H
)it	Rh!f
)later	Rj#H
)or	Ji!:m!3
)silences	Rh!H
)that	Rs!m
+e	Rj#3!A
*itle	Rs!1
)with	Rr!%
(s a	Ry#3
+n	Rx&V
,d	R~%:
,swer	Rx!3
+t	Rm"O
*before	Rj%:
*cloudflare	Rh"O
*dns	Rh%:
*for	Fi"O,O&HM:
`)
