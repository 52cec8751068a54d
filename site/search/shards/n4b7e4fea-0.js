sitegenSearch("n4b7e4fea-0",`!0 0	R}"H
#18251	R}"H
#499	R_",!H
#500	Rl!?
%11	R~#8
#9	F<1k%"'T.1!F
%99999	Rk%?
#a	J}!Hk"A
%nd	Fx!:/:Z8
#base	Rq!?
%efore	Rk!m
%ytes	Rg&1
#cannot	R}"H
%url	Jx"f^1
#ends	Rx"A
#get	Ry#1
#if	Rh"H
%s	Jf!3SH
#job	Ro!1
'code	Ro!1
#least	Rq!?
#mean	Rk!o
%illiseconds	Rg&1
&n	Rq!?
#nothing	Rj&O
#on	Ri#f
%r	R~%3
%ver	R~!H
#switches	Rz"f
#the	Jg&A!{&#H
%o	R_"f
&p	Ro"?
'up	Ro"?
#unless	Rm":
%rl	Ru#?
#warnings	Rg&1
%ith	R}":
".0 0.0	Ra%8
&20	Ra%8
%.0.0 users	R~#8
%01 1	Ry#1
(and	Ro!1
#1 fits	Ro!3
'or	Ro!3
&is	Ro!V
&of	Ro!1
#2 none	Jx!&3&
&status	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,code	.t!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
