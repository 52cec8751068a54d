sitegenSearch("ne62c3e8e-15",`!gets lost	Jm!3/:
'no	R_#O
)ticed	Ry%:
'out	Rq!,
'rid	Rz#:
'the	Bl!O=:7H"HW:7^):
*m	Ri#H
%ting it	R}":
*slower	R{%:
"h pages	Ji&3,*
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
`)
