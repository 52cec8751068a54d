sitegenSearch("nb3463ded-10",`!run code	RQ,
&each	Jj!Ob#%
&from	Rb&,
&git	Ri&1
'o	Rj!O
&in	Rx&&
't	Jt!fr"<
(s	Rw"3
&javap	Rj!O
&list	Rg&m
'ooks	Rs&V
&make	Ri&*
&only	Rs#f
'ut	>e!A!mV3/f)3'H',5V)&
&private	Rj#O
&replace	Rg&k
'sync	Rs&T
&servers	Re&%
'itegen	FG:c%10F!V
'ymbol	Rj!O
,tostatuscode	Rj!O
&the	Fj!O)^-3z!:
)m	Ji&&'A
&under	Rv&3
(til	Ji!A1,
%ning before	Rd&:
*df	Rr#H
*example	Rn&A
%s a	Jo#:B3
(nd	Rs!A
'between	Jb#f/H
'in	F&:a"fV3
)side	Ro%3
)to	Rv":
'on	Fu#m=:91(H
'the	Jc#fUO
'under	Rr&,
&on ubuntu	Ri&1
/latest	Ri&1
%time equal	Rj!O
#sh simply	Rh#H
%t also	Ro&m
(nd	Rj!3
'http	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rj!3
(ode	Rj!&
+js	Rj!&
'status	Rj!:
-teapot	Rj!:
&s crate	Rj!3!O
"wc 20	Ra%8
!s client	Jc%8"8
#d	Fk!*]d8:
`)
