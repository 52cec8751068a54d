sitegenSearch("n4b7e4fea-11",`!112 26	Rj#?
#8 diffe	Rc"A
&http	Rk#?
&invoices	Rl!*
"2 08	Rb#?
%10	Rb#?
%40	Ro"?
%and	Rg#?
&re	Rm%:
%can	Ro!3
%files	Rs&T
&or	Rt#A
%gmt	R~"?
%http	Fv"?%?/?
%purpose	Rt#?
%t	Rq!8
%v3	Ry"?
&4	Jy"?/?!d
&5	Rg#?
%words	Rt&3
#.5.3 if	Rs"3
#0 bytes	Rh&f
&seconds	Jj#O93
#345 orders	Rd&?
#7.0.0.1 443	R~#8
,8000	Rr&,!?
,any	Rg&A
,only	R~#3
#8 kb	R}#3
#purpose yearly	Rt#?
2check	Rt#?
"3 16	R{&,
%gmt	R~"?
%lies	Ra%3
%november	Ji!A1,
%permission	Rp"k
#.1 a	Ra":
&.1 a	Jv"3%:
'5 the	R_"A
%2.1 if	Ry"3
)so	Rs!3
#0 143	Rg&{&
&or	Rg&3
#12 the	Re%3
"4 1	Jj&*)1
%41	Ru%1
%common	Rj&*
%gmt	Rf#?
&uide	Rq&1
%lines	Rq&M
#.1.2 and	R}"3
%2 if	R_"3
%3 curl	R_":
%4 so	R_"f
#3 ctrl	Rg&{&
*c	Rg&{&
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
`)
