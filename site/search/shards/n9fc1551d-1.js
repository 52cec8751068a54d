sitegenSearch("n9fc1551d-1",`!0.2 statuscode	.x!&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%.7 could	Rn!O
(neither	Rn!3
%8 follow	Rv!3
-redirects	Rv!3
#3 give	Rs!3
#4 0.5	Re%8
#5 q	Rw"H
#8 fetch	Rw":
"0 00	Fd#?0?U?:,
&1	R_',
&a	R'1
%18251	Rb#H
%69	R'1
%gmt	.i!1"*"?'*'1!8#?"?#?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?"?#?"?"?&?"?*?#?(?%?"?"?"?"?"?"?"?"?"?"?"?"?%?"?"?"?"?"?"?#?"?#?"?&?#?"?"?%?"?"?*?%?%?"?
%without	R_',
#0 bytes	R_#:
&cells	Rs&{#
'haracters	R}&:
&pages	Rx&3
&such	Rt&V
%0 get	Ry%1
'post	Rf%1
&0000000a d	Rf"?
-b d	Rf"?
-c d	Rf"?
%1 4000	Rf"?
"1 00	R_',
&1	Jx!?[?X{'
%31	RV1
%and	Ro&V
%delete	Ry&*
&isk	Ry&?
%helps	Ry&*
%in	Rk&{'
%source	Ro&V
%to	Rx!?
#.114 ip	Rd%8
#000 a	Rl&3
(name	Rj&m
)o	Rr&3
*unusedvars	Rr&3
(stays	Rl&3
`)
