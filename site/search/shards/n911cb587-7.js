sitegenSearch("n911cb587-7",`!run apt	Ri&*
)get	Ri&*
'utodiscover	Rr%:
&behind	Rt"H
'oth	Rl&:
'y	Ri&%
&code	RQ,
&each	Jj!Ob#%
&from	Rb&,
&git	Ri&1
'o	Rj!O
&in	Rw&&
't	Jt!fr"<
(s	Rw"3
&javap	Rj!O
&list	Rg&m
'ooks	Rr&V
&make	Ri&*
&only	Rs#f
'ut	>e!A!mV3/f)3'H',5V)&
&private	Rj#O
&replace	Rg&k
'sync	Rr&T
&servers	Re&%
'itegen	FG:c%1/F!V
'ymbol	Rj!O
,tostatuscode	Rj!O
&the	Fj!O)^-3z!:
)m	Ji&&&A
&under	Ru&3
(til	Ji!A1,
%ning before	Rd&:
*df	Rr#H
*example	Rm&A
%s a	Jo#:B3
(nd	Rs!A
'between	Jb#f/H
'in	F&:a"fV3
)side	Ro%3
)to	Rv":
'on	Fu#m=:91'H
'the	Jc#fUO
'under	Rq&,
&on ubuntu	Ri&1
/latest	Ri&1
%time equal	Rj!O
#sh simply	Rh#H
%t also	Rn&m
(nd	Rj!3
'http	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rj!3
(ode	Rj!&
+js	Rj!&
'status	Rj!:
`)
