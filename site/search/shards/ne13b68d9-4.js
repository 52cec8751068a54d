sitegenSearch("ne13b68d9-4",`!git diff	Rk&^
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
(s api	Rn#:
*tables	Rs&&
%lab ci	Rm&&!<
)pages	Rm&:
(ciyml checks	Rm&8
.the	Rm&:
#ve a	Ru"O
(t	Rh"3
(way	Ri!H
'each	Jq!,;f*H
(very	Jw!OPH
'heavy	Ru!^
'im	Rd#:
(s	Rk&3
(t	>#:%:^:?O+O-OR3+^+:1O
)s	Rv&:
'none	Rn!,
'one	J>:&:
(rigin	Rq&,
(ut	Ru!,
'such	Rs!3
'the	>7:@:#:2H8f*O&H8f#fj!H&A
*m	Js!ARf
`)
