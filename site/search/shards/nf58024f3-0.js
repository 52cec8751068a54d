sitegenSearch("nf58024f3-0",`!0 0	Rd#H
#18251	Rd#H
#2	Ro&,
#499	Rf",!H
#500	Rr!?
%11	Re%8
#9	F=1p%"'T.1!F
%99999	Rq%?
#a	Nd"Hk"A
%nd	J~!:/:Z8
#base	Rw!?
%efore	Rq!t
%oth	Rw!O
%ytes	Rm&1
#cannot	Rd#H
%url	N~"f^1
#ends	R~"A
#get	R_%1
#if	Rn"H
%s	Nl!3SH
#job	Ru!1
'code	Ru!1
#least	Rw!?
#mean	Rq!v
%illiseconds	Rm&1
&n	Rw!?
#nothing	Rp&O
#on	Ro#f
%r	Re&3
%ver	Re"H
#switches	Ra#f
#the	Nm&A!{&#H
%o	Rf"f
&p	Ru"?
'up	Ru"?
#unless	Rs":
%rl	R{#?
#warnings	Rm&1
%ith	Rd#:
".0 0.0	Rg%8
&20	Rg%8
%.0.0 users	Re%8
%01 1	R_%1
(and	Ru!1
#1 fits	Ru!3
'or	Ru!3
&is	Ru!V
&of	Ru!1
#2 none	N~!&3&
&status	.z!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
