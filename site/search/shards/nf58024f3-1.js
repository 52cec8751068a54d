sitegenSearch("nf58024f3-1",`!0.2 statuscode	.z!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%.7 could	Rp!O
(neither	Rp!3
%8 follow	Rx!3
-redirects	Rx!3
#3 give	Ru!3
#4 0.5	Rg%8
#5 q	Ry"H
#8 fetch	Ry":
"0 00	By!dM?0?U?:,
&1	Rb',
&a	R'1
%18251	Rd#H
%69	R'1
%gmt	.k!1"*"?'*'1!8#1!F!["?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?*?#?(?%?"?"?"?"?"?"?"?"?"?"?"?"?%?"?"?"?"?"?"?#?"?#?"?&?#?"?"?%?"?"?*?%?%?"?
%without	Rb',
#0 000	R-,
&bytes	Rb#:
&cells	Ru&{#
'haracters	R_':
&pages	Rz&3
&such	Rv&V
&values	R-,
%0 get	R{%1
'post	Rh%1
&0000000a d	Rh"?
-b d	Rh"?
-c d	Rh"?
%1 4000	Rh"?
"1 00	Rb',
&1	Jz!?[?X{'
%31	RW1
%and	Rq&V
%delete	R{&*
&isk	R{&?
%helps	R{&*
%in	Rm&{'
%jul	Ry!d
%source	Rq&V
%to	Rz!?
#.114 ip	Rf%8
#000 a	Rn&3
(name	Rl&m
`)
