sitegenSearch("n439902f3-11",`!12 purpose	Rt#?
%t	Rq!8
%v3	Ry"?
&4	Jy"?/?!d
&5	Rg#?
%words	Rs&3
#.5.3 if	Rs"3
#0 bytes	Rh&f
&seconds	Jj#O93
#345 orders	Rd&?
#7.0.0.1 443	R~#8
,8000	Rq&,!?
,any	Rg&A
,only	R~#3
#8 kb	R}#3
#purpose yearly	Rt#?
2check	Rt#?
"3 16	Rz&,
%gmt	R~"?
%lies	Ra%3
%november	Ji!A1,
%permission	Rp"k
#.1 a	Ra":
&.1 a	Jv"3%:
'5 the	R_"A
%2.1 if	Ry"3
)so	Rs!3
#0 143	Rg&{%
&or	Rg&3
#12 the	Re%3
"4 1	Jj&*(1
%41	Ru%1
%common	Rj&*
%gmt	Rf#?
&uide	Rp&1
%lines	Rp&M
#.1.2 and	R}"3
%2 if	R_"3
%3 curl	R_":
%4 so	R_"f
#3 ctrl	Rg&{%
*c	Rg&{%
&the	Rg&3
#644 many	R_#f
"5 00	Rg%?
&4	Rw#?
%48	Rz"?
%51	Rg#?
%and	Rn%3
&ppeared	Rx!,
&s	Ri!3
%curl	Jo":2:
%or	Rk&%
%september	Rx!,
%the	Ri!,
&o	Rq#:
%when	Rj":
'ich	Rf!,
#.1 451	Rg!3
'a	Br!V)O4O1O)O*O
(fter	Jz!OYO
(nd	>g!f9O#O(O0O"O*O"O2O
(paches	Rq#O
(s	Fk"O#O&O%O
'better	Rn#O
`)
