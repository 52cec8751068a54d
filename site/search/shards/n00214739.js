sitegenSearch("n00214739",`!microsoft learn	Jp#%!+:2
,puts	Rh%2
,request	Rt"9!e
,server	B^@l"2#2!?"2!?"?
,troubleshooting	Rh%%
,used	Rk%2
+s account	Rp#+
-mail	Rl%+
-that	Rh%2
-web	Ri%%
#ddle column	R_!+
)of	Ra%2
)part	Rd!U
)way	Rg!e
#ght be	Fb!@)@Ge0+
(fail	Rc#+
(need	Rx"e
(settle	Ro"+
(try	Rm#+
#lliseconds 41	R_&1
/has	Rt%U
/is	R_&2
/with	Ri%9
#nd a	Rt%U
'reaches	Rp"N
'the	J^Gh#U
%ute and	Rx%9
*re	J^]-1
)by	Rn!G
)it	R_!e
)later	Ra#G
)or	Ja!9l!2
)that	Rj!l
+e	Ra#2!@
*itle	Rj!1
)with	Ri!#
(s a	Rp#2
+n	Rh&N
,d	Ru%9
,swer	Ro!2
+t	Rd"N
*before	Ra%9
*dns	R~#9
*for	Jn"GM9
*instead	Ry%9
+s	Rh!2
*left	Rh"?
*node	Rn"2
*that	R|#9
,e	Ra!@
#ssing 507	Rk#e
*a	F/+h%9.+
+nd	F]2&@e!2
+s	Rw!9
+uthentication	Rg"e
*below	R69
+racket	Rf"2
+uilds	Rc&+
+ytes	Rn"G
*codes	RE+
,ntent	Rq"9
*date	Rk&2
*folder	R_&e
+rom	J%+~!N
*google	Rj"l
*header	Fa!+a!2m!%
+ow	Rm#G
*in	R_#2
+t	Re!2
*js	Rh&+
*key	R/(
*login	Rf"G
*name	R{#9
+othing	Rd%+
*on	Ra!N
,e	R~%+
-s	R{!G
+r	>A9>@,@!NMe#2H2)%=N#9
*permission	J)+]G
*record	Rv!2
,peated	R^2
+ight	Rt!2
/s	Rg!]
+un	Rk%9
*script	Rr!G
+ections	R2%
+g020	R~%U
+o	Rf"@
+tatus	Ri"?
*that	Rm#2
,e	Fg"%GG=+
-re	Ru"G
,is	Rm#+
*what	Rh"+
+ithout	Rl"G
+ww	Rn#G
&pelt is	Rb&+
+or	J3+?+
+the	R9+
%take a	Rk&2
*files	Rr%+
*in	Rj#+
+t	Rn"9
*looks	Rx"G
*of	F++S+I%
)s a	Rg&2
,cross	Fr!U#U"U
,pache	Rq#9
,round	Rg!#
,s	R^]
+caching	Re%%
+do	R}%2
+may	Rf!9
,ust	Ri!#
+that	Ji"Uv!#
-en	R.+
+with	Jg!(j"@
&yped address	Rh!N
+esris	Ra%+
+it	R~#9
+or	J<+,+
#xed in	Rm#+
(up	Ja!J'#
(with	Rg&@
"obile network	Jn"G4G
)phone	Rk!l
#d negotiation	J|!9N2
&proxy	Rq#%
&security	Rl"e
%e against	Rw#U
'full	R|#+
'tells	Rs#9
(hat	Rj!]
(o	R|#2
%ified a	Ra!]
,nd	Jk&2"+
+rfc	Rr!2!N
+since	Ja!@A2
,o	Ra"e
+with	Ja!@a!e
%ule of	Jo!9r!%!+
)such	Rv#9
#ment and	Rd"+
)keep	R~!%
)later	Rn"9
)the	Fh"N)GB%
)when	Jg#e12
#nitor an	Rl!@
,swers	R_"N
*can	Rt!e
*exports	Rl!?
*for	Rt!G
*https	Rt!?
*in	Jb!2,@
+s	Rt!@!N
*leads	R_"2
*or	Rt!+
*rfc	Rg!s
*should	Ru%9
*that	Rt!G
,ere	Rt!e
*where	Ro!2
)ing and	Jj"G02
-by	Jh!(a!U
-counts	Rn%9
-for	Rc!9
`)
