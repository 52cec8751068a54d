sitegenSearch("n4b7e4fea-10",`!101 when	Rw&%
%1 are	Rf!A
%5 a	Rf%3
%6 error	Rf%V
'resolve	Rf%:
'says	Rf%3
#2 103	Fg!3%Aj#A
(4	Rj!A
&and	Rv!3
's	Rv!:
&ends	Rv!H
&is	Fh!O"A,A
&keep	Rv!h
&leave	Rw&M
&md	Rw&H
&no	Rw&F
&processing	Rv!(!:!?
&rfc	Ra"H
%0 a	Rf%3
(n	Rf%a
'cannot	Rf%^
%4 asks	R_"3
'bytes	R_"3
#3 104	Jg!3%A
&418	Rj!O
&and	Ji!^k#A
&better	Rw!h
&can	Rw!f
'hange	Rw!H
(eckpoint	Rj%(
&early	Rw!(!?
&in	Jj!3b",
&of	Rw!:
&that	Rj%3
(e	Rj%&
&was	Rj!O
%3 says	Rf%3
(tart	Rf%:
#4 207	Rj!A
&306	Rj!A
&418	Rj!A
&aside	Rj%:
&does	Rx!3
&early	Rx!3
&is	Jj!A0:!O
&now	Rx!3
&to	Rx!:
&upload	Rx!(!?
&was	Ri!A
%2 cpu	Rg&1
*microseconds	Rg&1
#m covers	Rg!O
"1 02	Rf#?
%15	Rg#?
&6	Rg#?
%23	R_"?
&4	J0:W?
&5	R~"?
't09	Ry#1
(16	R{&,
&6	Ra#?
&8	Ri#?
%40	Rj#?
%and	Rm%:
%lines	R~!?
#.1 any	Ra":
%4 so	Rd#,
%5 so	Rr#:
'the	Rr#,
%6.1 for	Re!3
#1 connection	Rm#k
`)
