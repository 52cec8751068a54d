sitegenSearch("na9e694fa",`!405 or	Rf"e
&the	Re!+
&when	Rl"h
(ich	RU+
(ose	Rl&2
'ith	Jb!@f!2
*out	Rh!U
#6 410	Rm!+
&although	Rm"h
&because	Rm"G
&html	Rm"e
&is	Rv"+
&not	Rm"(!?
&only	Rm"N
'r	Rb!@
#7 502	Rb!U
&and	Rh!U
&because	Rn"G
&comes	J^@EG
&for	Ro#2
&once	Rj!e
&proxy	Rn"(!?
&rfc	Rh"2
&the	Rc"G
'o	Rc"2
&when	Rn"h
#8 411	Rb!U
'23	Rc!9
(9	Jj!e"N
&a	Ro"9
'nd	Ro"h
&by	Re!@
&for	Ro"2
&is	Jd!9Le
&looks	Ro"e
&on	Jk!NE9
&request	Ro"(!?!e
'fc	Jo"G;2
#9 412	Rs"h
(3	Rm!+
(5	Rm!+
'22	Rm!+!]
&a	Jm!9T2
'n	Jp"N.2
(d	Bm!2;2.2M2,2
&cacheable	Rp"N
'onflict	Jf!*K(!?
&description	Rm![
(tail	Rp"?
&for	Jp"G62
&gives	Rf!+
&if	R}!G
&or	Fm!<Dh>2
&the	Jp"e%e
&without	Rr!9
"1 02	Rw"?
%gmt	Rv"?
#0 414	Ra!2!9!e
(6	Rm!+
&a	Rl!9
's	Rq"9
&because	Rq"e
(tter	Rq"h
&detail	Rq"?
&for	Rq"N
&gone	JT1](!?
&https	Rg&8
&index	Rg&8
&rather	R~!2
&where	R~!G
'ith	Jk"l62
#1 413	Rb!U
&length	Rr"(!?!h
&rfc	Rr"9
#2 0	Rs#1
&2026	Ry!?
&428	Jf!G)+
&and	Rs"G!h
&if	J_!2c!2
&never	Rm!2
&or	R|"2
&precondition	Rs"(!?
&rfc	Jb"202
&the	Rs"e
'o	Rm!2!N
&without	Rs"N
&you	Rm!2
#3 2026	Ry!?
&414	Rb!U
(5	Rm!+
'29	Rk!N
'31	Ri!9
&alone	Rd!G
'nd	Rk!2
're	Rn!2
&content	Rt"(!?
&if	Rl#e
's	Jd!2QN
'ts	Rm!2
&max	Rt"?
&or	Rl#h
&payload	Rh!s
&request	Rt"h
&the	Rx"2
&under	Rc#2
#4 417	Rb!U
'51	Ra!2
&a	Rc#2
'nd	Ja!eT2
&detail	Ru"?
&is	Rd!2
&large	Rp%9
&the	Rn&@
&uri	Ru"(!?
&when	Ru"9
#5 422	Rm!+!2
&although	Rv"h
'mong	Rd!e
's	R{"2
&for	Rg"2
&so	R_!2
#6 417	Rd!@
&an	Rw"G
(d	Rw"G
&could	Rw"N
&for	Rw"9
&is	Jd!2T9
&range	Rw"(!?
'fc	Ry!2
&with	Rb!@
#7 418	Rd!@
'31	Rb!U
&as	Rx"9
&by	Rx"9
&comes	Rn!9
#8 421	Rd!@
(3	Rd!@
(5	Rd!@
&and	Rd!N
&for	Ry"2
&im	Ry"+!h
's	Fb!@#9&s
&monitoring	Ry"2
&the	Rc!@
&unused	Ry"(
#9 authentication	Rg%%
&handler	Rg%+
&insufficient	Rg%%
's	J^@j"9
&mean	Rg%a
&page	Rg%(!X
&unknown	Rg%%!1
"2 http	Bs!?0?*?"?l!1
%lines	Ro"?
%python3	Re!*
%status	Je!*0?
%the	Re!*
%v3	Js!?0?!e
%when	Rk"2
#1 422	Ja!2%@
(5	Rb!U
&and	Rj!e
&because	Rk!N
&in	Rz"2!h
's	Ra!2
&on	Je!sVG
(ce	Rk!N
&rfc	Rb!U
&says	Ro%9
&was	Rd!N
#2 404	Rm!2
'23	Rd!@
(9	Rm!]
&500	Ra!2
&and	Jg"2;2
`)
