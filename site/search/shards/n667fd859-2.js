sitegenSearch("n667fd859-2",`!git diff	Ri&^
'o	RE:
(es	Ru&:
&has	RE3
'ub	>l#:a!&!5!H"A"O"&!Q%%",%:
)s	Jl#:g!&
&is	Ru&:
&lab	Rk&&!<
&merge	Rs&,
&on	Rk&H
'penssh	Rk&*
-client	Rk&*
'verlooks	Ri&3
&read	Rk&1
(mote	Jk&1,*
&says	Ru&:
'ees	Ru&O
'sh	Jk&,,O
%hub 451	Rl#:
)actions	Jk&&!5!H"A
*nd	Rq&%
)codeql	Rk&1
/action	Rk&1
+m	Jj&,'*
)event	Rk&1
)findings	Rm&O
)looks	Rl&A
)pages	Fn&&!Q&,%:
)ref	Rk&1
)see	Ri&,
)use	Rm&O
)workflow	Rl&A
1s	Rk&3
(com example	Ro&*
,me	Rj&,
(eventpullrequestheadrepofork true	Rk&1
(ref refs	Rk&1
(s api	Rl#:
*tables	Rq&&
%lab ci	Rk&&!<
)pages	Rk&:
(ciyml checks	Rk&8
.the	Rk&:
#ve a	Rs"O
(t	Rf"3
(way	Rg!H
'each	Fo!,;f*H
(very	Ju!OPH
'heavy	Rs!^
'im	Rb#:
(s	Ri&3
(t	>#:%:z!O+O-OR3+^+:1O
)s	Rt&:
'none	Rl!,
'one	J>:&:
(rigin	Ro&,
(ut	Rs!,
'such	Rq!3
'the	>7:?:#:1H8f*O&H8f#fj!H&A
*m	Jq!ARf
`)
