sitegenSearch("n987af547-0",`!run behind	Rx"H
'oth	Rp&:
'y	Rm&%
&code	RQ,
&each	Jn!Ob#%
&from	Rf&,
&git	Rm&1
'o	Rn!O
&in	R|&&
't	Jx!fr"<'A
(s	R{"3
&javap	Rn!O
&list	Rk&m
'ooks	Rw&V
&make	Rm&*
&only	Rw#f
'ut	>i!A!mV3/f)3'H',5V)&
&private	Rn#O
&replace	Rk&k
'sync	Rw&T
&servers	Ri&%
'itegen	FG:g%1/:"F!V
'ymbol	Rn!O
,tostatuscode	Rn!O
&the	Fn!O)^-3z!:
)m	Jm&&'A
&under	Rz&3
(til	Jm!A1,
%ning before	Rh&:
*df	Rv#H
*example	Rr&A
%s a	Js#:B3
(lso	Rn&A
(nd	Rw!A
'between	Jf#f/H
'in	J&:e"fV3
)side	Rs%3
)to	Rz":
'on	Fy#m=:91(H
'the	Jg#fUO
'under	Rv&,
&on ubuntu	Rm&1
/latest	Rm&1
%time equal	Rn!O
#sh simply	Rl#H
%t also	Rs&m
(nd	Rn!3
'http	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rn!3
(ode	Rn!&
+js	Rn!&
'status	Rn!:
-teapot	Rn!:
&s crate	Rn!3!O
`)
