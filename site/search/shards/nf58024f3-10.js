sitegenSearch("nf58024f3-10",`!101 102	Nm!3%A
(3	Ro!,
&and	Ro!O
's	Nx#3g!?
(k	R}&M
&does	R}&?
&goes	Rl!A
&has	R}&8
'ere	Rl#:
&is	Nx&A'?
&md	R}&:!A
&no	R}&F
&opens	Rl!A
&quotes	R(3
&rfc	R{!:
&switching	R{!(!?
&when	R}&%
%1 are	Rl!A
%5 a	Rl%3
%6 error	Rl%V
'resolve	Rl%:
'says	Rl%3
#2 103	Jm!3%Aj#A
(4	Rp!A
&and	R|!3
's	R|!:
&ends	R|!H
&is	Jn!O"A,H
&keep	R|!h
&leave	R}&M
&md	R}&H
&no	R}&F
&processing	R|!(!:!?
&rfc	Rg"H
%0 a	Rl%3
(n	Rl%a
'cannot	Rl%^
%4 asks	Rf"3
'bytes	Rf"3
#3 104	Nm!3%A
&418	Rp!O
&and	No!fk#A
&better	R}!h
&can	R}!f
'hange	R}!H
(eckpoint	Rp%(
&early	R}!(!?
&in	Np!3b",
&of	R}!:
&that	Rp%3
(e	Rp%&
&was	Rp!O
%3 says	Rl%3
(tart	Rl%:
#4 207	Rp!A
&306	Rp!A
&418	Rp!A
&aside	Rp%:
&does	R~!3
&early	R~!3
&is	Np!A0:!O
&now	R~!3
&to	R~!:
&upload	R~!(!?
&was	Ro!A
%2 cpu	Rm&1
*microseconds	Rm&1
#m covers	Rm!V
"1 02	Rl#?
`)
