sitegenSearch("ne607acde-15",`!run both	Rn&:
'y	Rk&%
&code	RQ,
&each	Jl!Ob#%
&from	Rd&,
&git	Rk&1
'o	Rl!O
&in	Rz&&
't	Fv!fr"<'A
(s	Ry"3
&javap	Rl!O
&list	Ri&m
'ooks	Ru&V
&make	Rk&*
&only	Ru#f
'ut	>g!A!mV3/f)3'H',5V)&
&private	Rl#O
&replace	Ri&k
'sync	Ru&T
&servers	Rg&%
'itegen	FG:e%1/:"F!V
'ymbol	Rl!O
,tostatuscode	Rl!O
&the	Fl!O)^-3z!:
)m	Jk&&'A
&under	Rx&3
(til	Jk!A1,
%ning before	Rf&:
*df	Rt#H
*example	Rp&A
%s a	Jq#:B3
(lso	Rl&A
(nd	Ru!A
'between	Jd#f/H
'in	F&:c"fV3
)side	Rq%3
)to	Rx":
'on	Fw#m=:91(H
'the	Je#fUO
'under	Rt&,
&on ubuntu	Rk&1
/latest	Rk&1
%time equal	Rl!O
#sh simply	Rj#H
%t also	Rq&m
(nd	Rl!3
'http	.v!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'net	Rl!3
(ode	Rl!&
+js	Rl!&
'status	Rl!:
-teapot	Rl!:
&s crate	Rl!3!O
"wc 20	Rc%8
`)
