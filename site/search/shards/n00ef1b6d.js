sitegenSearch("n00ef1b6d",`!gone a	R)+
(fter	Jk!25G
(gain	Rp#2
(nd	By!@-2-%N%892G
(re	Re&G
'choosing	Rp"U
(url	Rb#9
'for	Fi!UB+(e
(rom	JH9Oe
'on	Rb!@
(ut	Rt%+
'since	Rw"9
'the	Rt%%
*y	Ri&#
'with	RP+
#od 404	Rp"e
'5xx	Rd#%
'a	Ja!+J+
(nd	F^2%9+#=G
(s	Jj!2T2
'client	Ro"9
-s	Rj!9
'error	Rj&2
'for	Fi!90N3@
'is	R}!+
'may	Rl&2
'news	Jc!989
(or	Rg%9
'of	Rc#2
(r	Rk%9
'repeat	Re"%
(fc	Rx"2
(ule	Rc!9
'says	Rj"+
(ign	Rx!e
'that	Rk!9
)e	R}!+
(o	Rk&2
)kens	Rg!]
'use	Ra"%
'with	Ri!9
%gle 301	Rk!U
)a	R~!9
*pis	Rd%%
*sks	Ri"G
)cloud	Jy"N+N
)described	Rd%+
)follows	R}!9
)it	Rp"e
)passes	Rr!9
)removes	Rj"9
+sumable	Rc%%
*pc	J_!2v"]
)search	:k!G!U!l)9%9*9"9!e(9%9"9!G"9!l&9#9!e29#9"9"9#9!l
)takes	R~!e
*han	Rp"9
+ere	Rh"9
*reats	Re"9
(s 103	Rc!]
*cloud	Jy"N+N
+rawlers	>k!G!l?9'949%9"9#l
*list	J_!2v"]
*name	Rj"l
*python	Rd%+
*services	Rc%9
*upload	Jq!Gt!%
#t 400	Re#G
&a	Re"2
'n	R_!@
&if	Rd%+
's	Rj&2
't	Rf#9
&no	Rh#%
&slow	Rh!9
'omething	Rv#U
&the	Ri#9
)re	Jd!9d!G
"raph and	Rf&2
(writes	Rh&U
'ql http	R_!*
*json	Rx%?
*response	R_!+!]
's as	Rg#e
)for	Rp#9
)rather	Rw%9
)show	Ru#9
#oup after	Rf#9
(cannot	Rt#9
(expects	Rt#%
(for	Rt#2
(has	Rt#+
(list	Rh&l
(may	Rh&l
(name	Rt#8
(of	Fy!+l"2"e
(that	F}"G&2h!z.
*e	Fr#9MN+z+
(wants	Rt#9
%wing pauses	Jp#909
*the	Rt%9
&s because	Rh!9
*yond	JY+o#@
)y	Rs#2
(if	Rf"e
(over	Rv#2
#pc example	Rt#8!?
'message	R_!9
'status	R_!#!2!9
'the	Rt#9
"uess as	Re"N
(does	Ri"e
(for	Rh!#
(must	Ri"e
(of	Rt!N
)r	Rt!G
(that	Ri"e
)oo	Ra#G
(which	Rl"G
)rite	Rr!N
#ide caching	Ra&9!]
(exit	Rc&G
(index	F@2b%9#1!U![
*to	Rc&+
)t	Ra&9
(md	6"2&2"2&2"2"2"2"2*2"2"2"2'2#2"2'2"2#+!2%2"2"2
(plan	Ra&9
(to	Rf!(
!h after	R_&#
#expect	Jm!eKe
#if	Ja"e@d
%n	Rw"e
#m	Rd!T
"1 body	J_%?7?
%new	Ru!?
%p	Ru!?
%this	Ru%?
&itle	FW1#1"1
"ad a	F_!2>9{!%
'ccess	Rp"G
'n	Ra!9
&been	F?+KNe!+'+
'uilt	Ro!2
&code	R;%
(me	Ro#%
&defined	Rc"+
&fetch	Rd"9
&gone	Rt%+
&it	Rm#9
&listed	R{!2
'ost	R}#+
&made	R{%%
&never	Ru%9
'o	Rj#N
(ne	Jh!1k"2
(t	F{!9INQ2
&only	Rb"+
'ther	Rh&z"!z)
&rfc	Jx!2*G
'un	Rr#+
&stored	Rc%+
&taken	Rr#+
'he	Fd!@%UO@N+
)se	Rd"e
`)
