sitegenSearch("n9fc1551d-10",`!101 switching	Ry!(!?
&when	R{&%
%1 are	Rj!A
%5 a	Rj%3
%6 error	Rj%V
'resolve	Rj%:
'says	Rj%3
#2 103	Jk!3%Aj#A
(4	Rn!A
&and	Rz!3
's	Rz!:
&ends	Rz!H
&is	Jl!O"A,A
&keep	Rz!h
&leave	R{&M
&md	R{&H
&no	R{&F
&processing	Rz!(!:!?
&rfc	Re"H
%0 a	Rj%3
(n	Rj%a
'cannot	Rj%^
%4 asks	Rd"3
'bytes	Rd"3
#3 104	Jk!3%A
&418	Rn!O
&and	Jm!^k#A
&better	R{!h
&can	R{!f
'hange	R{!H
(eckpoint	Rn%(
&early	R{!(!?
&in	Jn!3b",
&of	R{!:
&that	Rn%3
(e	Rn%&
&was	Rn!O
%3 says	Rj%3
(tart	Rj%:
#4 207	Rn!A
&306	Rn!A
&418	Rn!A
&aside	Rn%:
&does	R|!3
&early	R|!3
&is	Jn!A0:!O
&now	R|!3
&to	R|!:
&upload	R|!(!?
&was	Rm!A
%2 cpu	Rk&1
*microseconds	Rk&1
#m covers	Rk!O
"1 02	Rj#?
%15	Rk#?
&6	Rk#?
%23	Rd"?
&4	J0:[?
&5	Rc#?
't09	R}#1
(16	R_',
&6	Re#?
&8	Rm#?
%40	Rn#?
%and	Rq%:
%lines	Rc"?
#.1 any	Re":
%4 so	Rh#,
%5 so	Rv#:
'the	Rv#,
`)
