sitegenSearch("n37ea34b7",`!phrase is	J}"ec!]
)matter	Rk&J
)not	Rg!l
)of	Jg!sf#2
*r	Rd&9
)page	Rf%+
)reply	Ri%+
)than	RV%
,t	Rk&G
+e	Fr#+"+I21+
*oo	R{%2
)unauthorized	Rg"+
+processable	Rz"+
)was	R~!+
"icture and	Rv#9
*from	Rj%2
*of	Rn#G
+r	R"9
*that	R[+
*under	R#+
#ece arrived	Rr#2
(is	Rr#2
(of	F{!2,eX+C@
"lace 4xx	R{%%
(a	RH9
)nd	Jd&2++
*y	Rc!#
)re	R~%N
(decide	Rk!G
(file	Rb&G
)or	R}!N
(html	Rh&N
(in	Fe!]52q"2
)s	F|"2>962
(of	:0+]29G'e"2AN&+*@5202)+!2!l,%
)nce	R_&2
)r	J%+O+
(record	Rh&z"
)fc	R~"2
(send	R}!2
(the	R4+
(what	Rv%9
*ere	R}%#
)ith	Rj%+
,in	Rb&+
's called	R7+
)have	R|#2
)inside	R&+
)the	Rh!+
%in 400	J{"9X9
*4	Re!9
)xx	Ry!e
(and	Ju"Gq!l
(charset	>v!?@9B?"?"?"?"?"?"?#?
)url	Ra"e
(files	Rf&#
(get	R~"2!G
(html	Rd&#
*tp	Bk!G!QCN321@/28%!2!Q
(on	R99
(port	Rr%9
(text	FJ+|#@#N
)he	Rb#N
(uploads	Rq!G
%n a	Jg#e)2
(llows	Rk#2
(nd	Jh"GX%
'does	Rh"2
'for	R|"?
'includes	Ja#?@+
'open	R{"@
'png	Ja&9&y!
'to	Re#2
'with	Rz#U
&ned an	R~"2
*maintenance	Rg#+
*send	Rs!2
*to	Rj%2
*work	Rg#@
#ease delete	Rb#?
)log	R~!?
)report	R_&e
)send	R}"?
)update	R~"G
#ug it	FF1(1"1&1
"ng is	Ra&9
&theme	Rh&+
"oint at	Ro#2
(because	Rd%2
(causes	Rk!#
(of	Rn#9
(read	Rj&2
(the	Re"G
)o	Fg!s/+Je
(with	R_"9
's a	Rl&2
*t	F&2+9B+m"9
)for	Rh!#
)in	Rh!#
)out	J_"2<2
)to	Bd!@=+<e"@)e=9
)whether	Rk!#
#licy and	Rj!9
)default	Jf&2![#2
+mands	Ri%9
)first	Ri%%
*or	Rf&]
,bids	Rg&#
)has	Rm%2
)look	Ri%9
)search	Rj!8
+es	Rd"e
*o	Ry"N
)text	Rf&]
)with	Ri%2
#rt 443	Bi#?02"8%282
'a	Rf#G
(nd	Rw#+
'it	Rw#U
'or	Jy"+Y2
'shows	Rr%9
'takes	Ri#?
(hat	Rr%%
(itle	Rr%1
(wo	Re#e
'where	Rr%+!9
(ithout	Rr%9
#st a	Fj!N#+)G?N
(fter	Rs!G
(gain	Jg!9%N
(lone	Rk"2
)ready	R_"2
(nd	Bj!N"2.N52*93N!e
)swer	Rs!h
(pi	Rx%?
(rrive	Rk!h
(s	Fl!U:e,G
'becomes	Rk!2
(y	Jg!9^e
'computed	Rr!2
(url	J_"GG9
)stomers	Ru"?
'exports	Fl!?*?h!1!8!?
'for	Rt"e
'gets	Rf!2
(raphql	R_!*
'has	Jd!G1e
(ttps	Rf%1
'into	Bg!G&+59"9-e
(s	Bk!2)N"9,9(+!@
(t	Js!NU9
)self	R_"2
'jobs	R|"?
(son	Ru"G
'l	Jk!26G
(ead	R_"2
(ock	Rj!N
'may	Ba!+*9#+:2"NV9
(icrosoft	Jl%?"?
'needs	Rq"N
)wer	Rj!N
(ode	R|!9
'on	Rk!#
`)
