sitegenSearch("n34f0a462-11",`!112 26	Rl#?
#8 diffe	Re"A
&http	Rm#?
&invoices	Rn!*
"2 08	Rd#?
%10	Rd#?
%40	Rq"?
%and	Ri#?
&re	Ro%:
%can	Rq!3
%files	Ru&T
&or	Rv#A
%gmt	Ra#?
%http	Fx"?%?/?
%purpose	Rv#?
%t	Rs!8
%v3	R{"?
&4	J{"?/?!d
&5	Ri#?
%words	Rv&3
#.5.3 if	Ru"3
#0 bytes	Rj&f
&seconds	Jl#O93
#345 orders	Rf&?
#7.0.0.1 443	Ra%8
,8000	Rt&,!?
,any	Ri&A
,only	Ra%3
#8 kb	R_%3
#purpose yearly	Rv#?
2check	Rv#?
"3 16	R}&,
%gmt	Ra#?
%lies	Rc%3
%november	Jk!A1,
%permission	Rr"k
#.1 a	Rc":
&.1 a	Jx"3%:
'5 the	Rb"A
%2.1 if	R{"3
)so	Ru!3
#0 143	Ri&{&
&or	Ri&3
#12 the	Rg%3
"4 1	Jl&*)1
%41	Rw%1
%common	Rl&*
%gmt	Rh#?
&uide	Rs&1
%lines	Rs&M
#.1.2 and	R_#3
%2 if	Rb"3
%3 curl	Rb":
%4 so	Rb"f
#3 ctrl	Ri&{&
*c	Ri&{&
&the	Ri&3
#644 many	Rb#f
"5 00	Ri%?
&4	Ry#?
%48	R|"?
%51	Ri#?
%and	Rp%3
&ppeared	Rz!,
&s	Rk!3
%curl	Jq":2:
%september	Rz!,
`)
