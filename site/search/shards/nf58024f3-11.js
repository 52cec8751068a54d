sitegenSearch("nf58024f3-11",`!11 15	Rm#?
&6	Rm#?
%23	Rf"?
&4	N0:^?
&5	Re#?
't09	R_%1
(16	Rb',
&6	Rg#?
&8	Ro#?
%40	Rp#?
%and	Rs%:
%lines	Re"?
#.1 any	Rg":
%4 so	Rj#,
%5 so	Rx#:
'the	Rx#,
%6.1 for	Rk!3
#1 connection	Rs#k
#2 26	Rp#?
#8 diffe	Ri"A
&http	Rq#?
&invoices	Rr!*
"2 08	Rh#?
%10	Rh#?
%31	Ry!1
%40	Ru"?
%and	Rm#?
&re	Rs%:
%can	Ru!3
%files	Ry&T
&or	Rz#A
%gmt	Re#?
%http	J|"?%?/?
%purpose	Rz#?
%t	Rw!8
%v3	R_#?
&4	N_#?/?!d
&5	Rm#?
%words	Rz&3
#.5.3 if	Ry"3
#0 bytes	Rn&f
&rfc	Rm!V
&seconds	Np#O93
#345 orders	Rj&?
#7.0.0.1 443	Re%8
,8000	Rx&,!?
,any	Rm&A
,only	Re%3
#8 kb	Rd%3
&signs	R0,
#purpose yearly	Rz#?
2check	Rz#?
"3 16	Rb',
%gmt	Re#?
%lies	Rg%3
%november	No!A1,
%permission	Rv"k
#.1 a	Rg":
&.1 a	N|"3%:
'2 query	Rn"3
'5 the	Rf"A
%2.1 if	R_#3
)so	Ry!:
#0 143	Rm&{&
&or	Rm&3
#12 the	Rk%3
"4 1	Np&*)1
%41	R{%1
%common	Rp&*
`)
