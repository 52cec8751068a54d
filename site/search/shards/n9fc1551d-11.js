sitegenSearch("n9fc1551d-11",`!11.6.1 for	Ri!3
#1 connection	Rq#k
#2 26	Rn#?
#8 diffe	Rg"A
&http	Ro#?
&invoices	Rp!*
"2 08	Rf#?
%10	Rf#?
%40	Rs"?
%and	Rk#?
&re	Rq%:
%can	Rs!3
%files	Rw&T
&or	Rx#A
%gmt	Rc#?
%http	Jz"?%?/?
%purpose	Rx#?
%t	Ru!8
%v3	R}"?
&4	J}"?/?!d
&5	Rk#?
%words	Rx&3
#.5.3 if	Rw"3
#0 bytes	Rl&f
&seconds	Jn#O93
#345 orders	Rh&?
#7.0.0.1 443	Rc%8
,8000	Rv&,!?
,any	Rk&A
,only	Rc%3
#8 kb	Rb%3
&signs	R0,
#purpose yearly	Rx#?
2check	Rx#?
"3 16	R_',
%gmt	Rc#?
%lies	Re%3
%november	Jm!A1,
%permission	Rt"k
#.1 a	Re":
&.1 a	Jz"3%:
'5 the	Rd"A
%2.1 if	R}"3
)so	Rw!3
#0 143	Rk&{&
&or	Rk&3
#12 the	Ri%3
"4 1	Jn&*)1
%41	Ry%1
%common	Rn&*
%gmt	Rj#?
&uide	Ru&1
%lines	Ru&M
#.1.2 and	Rb#3
%2 if	Rd"3
%3 curl	Rd":
%4 so	Rd"f
#3 ctrl	Rk&{&
*c	Rk&{&
&the	Rk&3
#644 many	Rd#f
"5 00	Rk%?
&4	R{#?
%48	R~"?
%51	Rk#?
%and	Rr%3
&ppeared	R|!,
`)
