sitegenSearch("nc2b3cd1f",`!dav extension	R}"e
&has	Jl!GH2
&in	R{"+
(side	Ri!2
(troduced	Ro!+
&listing	Rz!%
&many	Jb!2)2
&put	Rk#2
&request	Rl#%
&server	Jo!@-+
'omebody	Ri!@
*thing	Ri!@
'pecification	Rc!@
'tand	R{"U
(ill	Ri!+
&tell	Ry!2
'hat	Rf%%
(e	Jb!@k!2
)re	Rz!2
&uses	R_!N
&versions	R{"2
#y 429	Rk#2
&a	Jm%+:#
'fter	J|#2Cs
'n	Jv!Gk!2
's	Rp"N
't	Ra!9
&decides	R_&l
&in	RS+
&new	R_&l
'ot	R}!@
&of	FS+!2s#+'2"+
'r	Ja!9a"9
&responses	R|%2
&the	Rj!+
)y	Rt!G
'o	Rp"G
&with	Rc!]
&you	Rt"N
%s are	Ra&2
'of	R_%2
(n	Ra&@
'without	Ra!]
"ebugging a	Jd!(l"@
-cross	Ro#G
,from	Ry#G
,goes	Rf!9
,has	Ra!N
-ttp	Rf!%
,responses	>m!U"U,U*UEU&U"U#U
,shows	F^]&Gi#2
,through	Rf#U
,what	Re!9
#cide about	Rz!N
)before	R^G
*y	Jg!]Ce
)differently	R}"G
)for	Ra!#
)in	R^#
)nginx	R}"G
)on	Rk!G
+ce	Rv!e
)so	Rl!+
)the	Ra!#
)which	JM9}!G
(s for	Ja!9,U
*how	Rf!+
*instead	R}!N
+t	Ri#2
*most	Rb!+
*on	Rn"2
*so	RS+
*what	Re&z"
,ether	J^lc#l
&sion is	Rk"2
+of	Rn%9
+tables	Rb!%
,o	Rq%9
%lare both	R>9
*https	Rm#?
*it	R39
*more	Rm#%
*one	R~%N
*sections	R3%
*the	RA9
-m	RF9
,is	Rz!2
)d a	R0+
,re	Rf&N
,s	Jg&2"z'
+field	Rf&@
0s	J~%9+z"
+ids	RI+
,n	Rm#G
+once	R.9
-e	JB+d%2
,rder	R~%U
+section	F79.9c%2
+the	Rm#9
+with	J6+@+
)s a	Jb&U(U
,nd	Rf&G
+json	Ru"9
+one	J32m%N
+so	RC+
+that	Rz!2
-e	F1+"+e"9r!N
+whatever	Re&2
#ep are	Rj&9
'deeper	Re&z#
'input	R(%
(s	R-+
'l	Rl%%!2
(isting	Rz!+!G
'the	R(+
(ree	Rl#G
&er are	R~%l
)heading	Ra&s
)is	J(+~%z#
#fault 10	R_&@
*2	R~%l
*a	Rr%%
+ll	R~%e
+nd	J}"N,G
+s	Rb&@
+uthority	>0+8+(+s#e"N"e)z"!z)!z-!z/
*caches	Rk#N
+ode	R~%+!e
*deprecated	R~%s
,scription	Rl![
*each	R~!G
+n	Ra&+
+rror	J~%+"G
+scape	Ra&+
*false	Ra&@
+older	Ra&+
,r	Rl!]
+rom	R_&U
*iana	R~%"
+s	R~%G
+t	Re&z"
*microsoft	Rt"e
*nginx	Fn"2(9b!9
+one	F~%+"+"+!@
*of	Jj!NX9
+n	Jz#27%
,e	JG+y#+
+r	Rr#9
*rfc	Fb"N9N+N(N
*server	Rn%1
+ite	R_&2
+tring	R~%N
*text	R_&+
+he	Fo%%#%/9!@!N#@
+rue	Ra&+
*unique	R~%+
*when	Ra#G
-ther	Rh&z/
+ith	Rb!@
%ine a	Re!9
)it	Rv%%
)the	J>9k%z"
(d 100	Rw"+
*as	Ra!+
*elsewhere	Rc#N
*for	Fj!202D2+N
`)
