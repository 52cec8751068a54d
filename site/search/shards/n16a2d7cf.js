sitegenSearch("n16a2d7cf",`!still open	Jc!+e#U
(print	R{"+
(reads	Rm&+
*fuses	Rh"e
*ported	R]9
)ight	R|%9
)un	Rl&9
+s	Ri#9
(say	Jd!25+
)end	Jo!G}!2
,s	R_"+
)tay	Rb#e
(tells	RS+
)he	Ry!@
+re	Fz!GD2X9+2
)o	Fp!+%2&e
(uses	FR+LNB2
(valid	Rf!a
(waiting	Rs!G
)orking	F_!N,+)+f"+
)rite	Rf"2
#ock a	Jq"G"?
(count	Rx!@
-s	Rx!?
(from	Ri#?
%p after	Jl!G!l5G
(nd	Jp"9=9
(sking	Rm%9
'it	Rn#9
'my	Rx"h
'reading	Rt"+
'sending	Rb#e
'the	Ra"h
*re	Rf"9
*y	Rw"9
'when	Rt"9
&ped a	R|"G
+nd	Rm#+
*it	Jr!+_!%
*or	Rx#2
*server	Rx#9
*the	J}#2/%
+oo	RY+
*with	Rk!N
&s bodies	Rt"e
(earlier	Ro%9
,y	R^G
(it	R_"9
(on	Rn%2
(waiting	Ro"%
)orking	Ja#Gg![
(you	Rz!e
%rage go	Rl#%
*is	Jr"2;2
+t	Rx!G
*java	Rl#%
*node	Je"2H%
*php	Rl#%
*ruby	Rl#%
,st	Rl#%
*swift	Rl#%
*with	R|!N
&e a	Fk!U89'N
)nd	Rr%N
)s	Fr!N,N.N
(for	Fa!94NUl
+bids	Ra!G
(if	Fa!98N/N
)n	Jf#N+N
)t	Bm!U*e&N(N&N>N#G!N
(on	Ra"N
(rfc	Ja!NB9
(so	Rb"e
(the	F_!N#G*G
+re	Ru!N
(what	Rl#%!+
*ere	J_"Ni!9
*ile	Ra!9
)ith	Fa!e)N^N%N
'd 301	R~!e
)a	Rn!N
*nd	Ri#2
+swer	Rt"N
*re	Ra!2
)because	Ra!2
*y	Rb#N
)copies	R~!+!G!e
,y	>a!9#9'U8e%+&GN+"+#+
)exactly	Rs!G
)for	Rw!N
)in	Ra!9
+terim	Rf%#
*s	Rb"%
)like	R_"N
)ones	Rb"G
+ly	Fa"N'N&N
*r	Rj&#
)redirect	Ra"N
+fusal	Rl#N
+sponse	Fb"9(N1N&N
1s	Rw"U
*fc	Ja!e3N
)since	Rq!N
*o	Rd%+
)the	Bm!+6N%GKN92
)whatever	Ra!2
*ithin	R|!N
's exactly	Rm!l
)final	Ro!N
)it	R|!G
)the	Rj%2
#ream because	Re"9
)for	R_!G
)read	Rr"e
)since	Rq#2
)that	Je"9l!2
)was	R_!#
%ict 429	Ra#N
)but	Ri!N
)cloudflare	R}#+
*ontent	Rh&#
)readers	Rn&2
)so	Jx#2&+
)transport	Re"e
)where	Rr%9
*ith	R}#2
&ng 404	Re&2
)a	R_&N
*nd	Rk&2
*pplication	Rm"G
*s	Rv"9
)names	R0+
)or	Rr"e
)registry	R_&"
+lated	R_&N
)summary	R_&N
)text	R_&N
%ong comparison	Rs"G
)e	Rm!N
)one	Ra#2
)signal	Fl!U49"e
)validator	Ry!9
#yle a	R[+
)nd	Rf&z"
(css	J[2n#+!2!9
(goes	Rf&z"
(inside	Ri&2
(of	Re!9
(request	Rj#@
(script	Rd&[
's and	Rg&]
)forms	Rf&z"
)lists	Rb&@
)scripts	Rg&+!e
)that	JH+b%N
+e	Ri&N
*ools	Rb&N
"ucceed a	Rq#U
+fter	Rc!9
+gainst	Rb!+
*but	Ru!2
*if	R_#+
+n	R_!+
*or	Jm!G/e
)ed and	Fs!%"%%%
,its	Rs"9
'ss 1	R_!2
`)
