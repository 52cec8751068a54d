sitegenSearch("nd3bf16b2-15",`!gh pages	Ji&3,*
#cr io	Ri&1
&io example	Ri&1
#l ih	Ru!?
#pages cname	Rs&*
*in	Ri&3
"is does	Rh%,
&puts	Ri%,
&return	Ri%Q
&says	Jh%&"&
'erver	Ri%&
#t branch	Rs&&
&checkout	Rr&3
'onfig	Ri&1
&diff	Rg&^
'o	RE:
(es	Rs&:
&has	RE3
'ub	>j#:a!&!5!H"A"O"&!Q%%",%:
)s	Jj#:g!&
&is	Rs&:
&lab	Ri&&!<
&merge	Rq&,
&on	Ri&H
'penssh	Ri&*
-client	Ri&*
'verlooks	Rg&3
&read	Ri&1
(mote	Ji&1,*
&says	Rs&:
'ees	Rs&O
'sh	Ji&,,O
%hub 451	Rj#:
)actions	Ji&&!5!H"A
*nd	Ro&%
)codeql	Ri&1
/action	Ri&1
+m	Jh&,'*
)event	Ri&1
)findings	Rk&O
)pages	Fl&&!Q&,%:
)ref	Ri&1
)see	Rg&,
)use	Rk&O
)workflow	Rj&A
1s	Ri&3
(com example	Rm&*
,me	Rh&,
(eventpullrequestheadrepofork true	Ri&1
(ref refs	Ri&1
(s api	Rj#:
*tables	Ro&&
%lab ci	Ri&&!<
)pages	Ri&:
(ciyml checks	Ri&8
.the	Ri&:
#ve a	Rq"O
(t	Rd"3
(way	Re!H
'each	Fm!,;f*H
(very	Js!OPH
`)
