sitegenSearch("n9fc1551d-0",`!0 0	Rb#H
#18251	Rb#H
#2	Rm&,
#499	Rd",!H
#500	Rp!?
%11	Rc%8
#9	F<1o%"'T.1!F
%99999	Ro%?
#a	Jb"Hk"A
%nd	J|!:/:Z8
#base	Ru!?
%efore	Ro!m
%ytes	Rk&1
#cannot	Rb#H
%url	J|"f^1
#ends	R|"A
#get	R}#1
#if	Rl"H
%s	Jj!3SH
#job	Rs!1
'code	Rs!1
#least	Ru!?
#mean	Ro!o
%illiseconds	Rk&1
&n	Ru!?
#nothing	Rn&O
#on	Rm#f
%r	Rc&3
%ver	Rc"H
#switches	R~"f
#the	Jk&A!{&#H
%o	Rd"f
&p	Rs"?
'up	Rs"?
#unless	Rq":
%rl	Ry#?
#warnings	Rk&1
%ith	Rb#:
".0 0.0	Re%8
&20	Re%8
%.0.0 users	Rc%8
%01 1	R}#1
(and	Rs!1
#1 fits	Rs!3
'or	Rs!3
&is	Rs!V
&of	Rs!1
#2 none	J|!&3&
&status	.x!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
