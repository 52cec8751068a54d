sitegenSearch("n34f0a462-10",`!101 when	Ry&%
%1 are	Rh!A
%5 a	Rh%3
%6 error	Rh%V
'resolve	Rh%:
'says	Rh%3
#2 103	Fi!3%Aj#A
(4	Rl!A
&and	Rx!3
's	Rx!:
&ends	Rx!H
&is	Fj!O"A,A
&keep	Rx!h
&leave	Ry&M
&md	Ry&H
&no	Ry&F
&processing	Rx!(!:!?
&rfc	Rc"H
%0 a	Rh%3
(n	Rh%a
'cannot	Rh%^
%4 asks	Rb"3
'bytes	Rb"3
#3 104	Ji!3%A
&418	Rl!O
&and	Jk!^k#A
&better	Ry!h
&can	Ry!f
'hange	Ry!H
(eckpoint	Rl%(
&early	Ry!(!?
&in	Jl!3b",
&of	Ry!:
&that	Rl%3
(e	Rl%&
&was	Rl!O
%3 says	Rh%3
(tart	Rh%:
#4 207	Rl!A
&306	Rl!A
&418	Rl!A
&aside	Rl%:
&does	Rz!3
&early	Rz!3
&is	Jl!A0:!O
&now	Rz!3
&to	Rz!:
&upload	Rz!(!?
&was	Rk!A
%2 cpu	Ri&1
*microseconds	Ri&1
#m covers	Ri!O
"1 02	Rh#?
%15	Ri#?
&6	Ri#?
%23	Rb"?
&4	J0:Y?
&5	Ra#?
't09	R{#1
(16	R}&,
&6	Rc#?
&8	Rk#?
%40	Rl#?
%and	Ro%:
%lines	Ra"?
#.1 any	Rc":
%4 so	Rf#,
%5 so	Rt#:
'the	Rt#,
%6.1 for	Rg!3
#1 connection	Ro#k
`)
