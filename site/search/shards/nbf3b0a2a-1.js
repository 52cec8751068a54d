sitegenSearch("nbf3b0a2a-1",`!microsoftserveractivesync the	Jp%3%3
#ddle column	Rf!,
)of	Rh%3
)part	Rk!V
)way	Rn!f
(ware for	Rh"f
-validate	Rm%8
5csrftokens	Rm%8
%night utc	R{&H
#ght be	Fh!A*AGf0,
(fail	Rj#,
(need	R_#f
(settle	Rv",
(try	Rt#,
%ration a	Rn#3
-nd	Rk"3
,mailboxes	Rr%3
#lk https	Rk!1
%lion bytes	J#3i%A
*characters	R|&:
'seconds 41	Rg&1
/has	R{%V
/is	Rg&3
/leave	Rw!f
/microseconds	R{&,
/with	Rp%:
#n ceiling	Rq!?
&words	F5,!1r%"!V)A,1!F
%d a	R{%V
'reaches	Rw"O
'the	Je!Hl#V
&s retry	Rw#:
-after	Rw#:
%e d	Rd#?
'mustache	R[:
%ify and	Ry&&
&mum time	Rk"3
%or number	Rp#3
%us two	Rb#3
&te and	R_&:
*re	Je!^.1
)by	Ru!H
)it	Rf!f
)later	Rh#H
)or	Jg!:m!3
)silences	Rf!H
)that	Rq!m
+e	Rh#3!A
*itle	Rq!1
)with	Rp!%
(s a	Rw#3
+n	Rv&O
,d	R|%:
,swer	Rv!3
+t	Rk"O
*before	Rh%:
*cloudflare	Rf"O
*dns	Rf%:
*for	Fg"O,O&HM:
+rom	Rw&&
`)
