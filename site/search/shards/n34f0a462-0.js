sitegenSearch("n34f0a462-0",`!0 0	R_#H
#18251	R_#H
#499	Rb",!H
#500	Rn!?
%11	Ra%8
#9	F<1m%"'T.1!F
%99999	Rm%?
#a	J_"Hk"A
%nd	Fz!:/:Z8
#base	Rs!?
%efore	Rm!m
%ytes	Ri&1
#cannot	R_#H
%url	Jz"f^1
#ends	Rz"A
#get	R{#1
#if	Rj"H
%s	Jh!3SH
#job	Rq!1
'code	Rq!1
#least	Rs!?
#mean	Rm!o
%illiseconds	Ri&1
&n	Rs!?
#nothing	Rl&O
#on	Rk#f
%r	Ra&3
%ver	Ra"H
#switches	R|"f
#the	Ji&A!{&#H
%o	Rb"f
&p	Rq"?
'up	Rq"?
#unless	Ro":
%rl	Rw#?
#warnings	Ri&1
%ith	R_#:
".0 0.0	Rc%8
&20	Rc%8
%.0.0 users	Ra%8
%01 1	R{#1
(and	Rq!1
#1 fits	Rq!3
'or	Rq!3
&is	Rq!V
&of	Rq!1
#2 none	Jz!&3&
&status	.v!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,code	.v!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
