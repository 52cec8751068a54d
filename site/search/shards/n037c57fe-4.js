sitegenSearch("n037c57fe-4",`!gets it	Jv!303U:
'lost	Jq!3/:
'no	Rd#O
)ticed	R}%:
'out	Ru!,
'rid	R~#:
'the	Bp!O=:7H"HW:7^):
*m	Rm#H
%ting it	Rb#:
*slower	R_&:
"h pages	Jm&3,*
#cr io	Rm&1
&io example	Rm&1
#l ih	Ry!?
#pages cname	Rw&*
*in	Rm&3
"is does	Rl%,
&puts	Rm%,
&return	Rm%Q
&says	Jl%&"&
'erver	Rm%&
#t branch	Rw&&
&checkout	Rv&3
'onfig	Rm&1
&diff	Rk&^
'o	RE:
(es	Rw&:
&has	RE3
'ub	>n#:a!&!5!H"A"O"&!Q%%",%:
)s	Jn#:g!&
&is	Rw&:
&lab	Rm&&!<
&merge	Ru&,
&on	Rm&H
'penssh	Rm&*
-client	Rm&*
'verlooks	Rk&3
&read	Rm&1
(mote	Jm&1,*
&says	Rw&:
'ees	Rw&O
'sh	Jm&,,O
%hub 451	Rn#:
)actions	Jm&&!5!H"A
*nd	Rs&%
)codeql	Rm&1
/action	Rm&1
+m	Jl&,'*
)event	Rm&1
)findings	Ro&O
)looks	Rn&A
)pages	Jp&&!Q&,%:
)ref	Rm&1
)see	Rk&,
)use	Ro&O
)workflow	Rn&A
1s	Rm&3
(com example	Rq&*
,me	Rl&,
(eventpullrequestheadrepofork true	Rm&1
(ref refs	Rm&1
`)
