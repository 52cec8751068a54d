sitegenSearch("nbbf0169e",`!many writers	Ri%9
#p an	R0+
&each	R}!G
&inside	R.+
(to	Rj#9
't	Ro%9
&let	Rj#G
&names	Rj#2
&of	Ra&+!@
&service	Rb%+
&that	Rj#G
&unknown	Rp#9
#rk 4xx	Rh&z(
'and	Ra&z!
(s	Jv!2p"%
'does	Ja&]&#
'everything	Rp"2
'for	Jp"2{!2
'its	Rh&z(
'read	Re&#
+s	Re&z#
'the	J69s%z,
&down also	Re&l
,n	Rh&N
-d	F:9j%]"#
,re	Rf&@
-ound	Re&z"
,t	Ra&+
+file	B,%!919e%2#@&s
,or	Rf&]
+has	Rf&9
,ref	Rf&1
+or	R(%
+page	Rd&2
+the	Fd&@#@#N
+url	R~%N
+where	J99n%9
+yaml	J"+"+
&ed as	Re%#
)counted	Re&e
)http	J6+j%]
)it	R}"2
)lines	R:+
)must	Rh#N
)obsolete	Rc!@
)public	Ra!+
&s a	R:+
)nd	Je&2#9
(each	Ro#+
(included	Ja"e@e
(that	Re&U
*ey	Rr"G
#tch 2026	Ra!?
(4	R~%"
)28	Rm#2
(a	R~%@
)n	Rg"2
*d	Ba!@A202%G/%
)re	Rc&U
*ticle	Jr"?/?!d
)uth	Rc&T
(beside	Rr"2
(cannot	R_#G
)url	R_#9
(demands	Rr"G
)isk	Rc&T
(e	RA1
(fails	Rl!2
)or	Rk"G
(is	Fr"2n!+)G
)t	Jd!sd"+
*self	Ra"9
(lists	Ra"2
(names	Rr"2
)ote	Rv!?
(of	RA9
)n	Jl!NG2
)rder	Ra"?!e
(pattern	RA+
(rfc	R{!2
(that	R_#G
*e	F<%U9p"N
+mselves	Rr"N
)itle	R_#?
(without	R{!G
'ed a	R|!G
*by	Rz"N
*takes	Rk"e
*with	Rz!G
(s a	Jh!Uz"e
*may	Rg&2
*nothing	Rk"2
*rfc	Rr"G
*the	Jj"2A2
%ter a	Rt%U
*n	R~%e
+d	>,%"%"%"%"%"%f"+E9Z(
)because	R_"e
)does	R=%
)for	Rg#e
)has	R<9
*ere	Rg&2
*ow	Ra&%
)if	R<9
*t	Jt!Nm"N
)keys	R,%
)missing	R,(
)nobody	Rg"e
)of	Fd!U!lKet!C
*ne	R4+
+ly	Ra&G
*r	J-%-+
)says	R_&U
*ite	J.+g&%
)that	JA9d%2
)under	R~%2
)without	R-+
(s for	Rm&C
*has	Rp!G
*is	Rs!N
*less	Jk"N;N
*most	Ra!#
*once	R_!@
*since	Rd"2
*to	Jj!+c#G
*what	Rs!N
+ith	Rq%9
#x 0	Rj!?
&age	6:1G+!9!?(N-?!N#N"?%?&?!N"@!N!e"N#?!G!N%N"N'N"N'?!N*N*N"e"?e![
&body	Rs"9!e
'ytes	Rs"?
&header	Rb#9
&request	Rb#9
(tries	Rj!N
&size	Rq!?
%age if	Ra!+
)or	Ra!9
)rfc	Ri"N
#y a	Jk!oJh
'ct	Rp!+
'lso	B.+Vs1N#2g!2
(ways	Fn!2,25+
'n	Rr!h
(d	Rg!s
(swer	Bl!s,e=9@+YN%@
'ppear	Jj"N^2
'rrive	Jg!G>2
'sk	Rm"U
&be	.<+6+/+"2"+!5!9!]!e#+!9"9%@!N!s%9!J%2'@"9#+"N#9"2#N#N#G"N&N'e++'N#+"+"e&2"+"+"%"N!e"93U)2#2&#)++9,U#U%9"+"2"9%%!2
(come	Fi!9#+4%"%
(gin	Rp#2
'oth	Rx%+
&carry	J_!N-@
'hange	Bj!949#+'N&l
(oose	Fa!+d!N)+
'lash	RB+
`)
