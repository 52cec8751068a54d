sitegenSearch("nb17eea92",`!mend it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<g##"N"2,%
'leave	Rf#G
'something	Rh!2
'the	Rr"9
*m	R_"9
&ed the	J]+b!9
#ssage as	Rw!9
,ks	R09
+t	Rp!N
*behind	Rx%9
,side	Jp"e-9
*ends	F)+i!G3G
*for	Rx!G
*hit	R}%?
*in	Ri%+
+s	J_!@_#@
+t	R_!e
*label	Rc&G
*names	J/9'9
*of	R~"+
,fers	R:9
+rder	R_!*
+verloaded	Rq#?
*says	R0+
*than	R_"e
-t	Rc%+
,en	R9+
+o	F_!9R+P+
,ken	Rc%1
+reat	R^N
)s carry	Re&+
+default	R_&+
+http	Rq#?
+it	Rv!9
+may	Rf&l
+of	Ro!N
+rfc	R_#2
+that	R{"G
#t a	Ru%2
'fter	R{!@
'n	R_!@
(other	Rj%%
&it	Fb#e>2++
&often	Rj!Q
&something	Re#%
&the	Rh#2
%hod 405	Rm!2
+8	Rd!9
)after	Bs!+-%"%"%&%"%
*nd	>i!+"9#2"%9%!9%N&2;%*9
*t	Rv"%
*uthentication	Rh!]
)but	Rl"%
)failure	J|%%"%
)gets	Rl!2
*iven	Rl!2
)here	Rj!U
*ow	Rl!%
)if	R~!2
*s	Bb!G@9!G-+!e;2b!M
*t	Rk!N
+self	Rl"G
)matters	Re"2
+y	R}!9
)net	Rl"%
*ot	Fj!@C(!?;?Z[
)of	Rl!+
*nly	Jf"9&G
*ther	Ru#2
)post	Rf#e
*ython	Rl"%
)ruby	Ra"%
)send	Rl"2
*o	Re"+
*tays	Rl!2
)that	Fk"G"+!e;+!@h!2
+e	Fa!#-#AG
,re	Rf"%
*itle	Rf#?
*o	Rl!2
)unchanged	Re"9
*rl	Re!F
)was	Ja"94+
*hen	Rm!#
+ose	Rl"N
*ith	Jj"e=G
(s a	Je!+>2
+nd	F^G%U+NBU
+re	JU+y!9
*batches	Rg!+
*concerned	R|"N
*in	Jf!GYG
+t	Rw!N
*may	Rg#9
*of	Rz!2
*stand	Rz!N
-y	R_"9
+uch	R}"N
*that	Rl"+
,e	Rl"G
*were	Rl!2
+hich	Re#e
"i b	B#+p!@Ceo!z!&z#%@
#crosoft active	Rj%2
-re	Rj%2
,client	Rj%2
-ounts	Rj%2
,internet	Rk%2
,learn	Jq#%!+:2
,puts	Ri%2
,request	Ru"9!e
,server	B^@m"2#2!?"2!?"?
,troubleshooting	Ri%%
,used	Rl%2
+s account	Rq#+
-mail	Rm%+
-that	Ri%2
-web	Rj%%
#ddle column	R_!+
)of	Rb%2
)part	Re!U
)way	Rh!e
#ght be	Fb!@*@Ge0+
(fail	Rd#+
(need	Ry"e
(settle	Rp"+
(try	Rn#+
#lliseconds 41	Ra&1
/has	Ru%U
/is	Ra&2
/leave	Rq!e
/with	Rj%9
#nd a	Ru%U
'reaches	Rq"N
'the	J^Gi#U
%ute and	Ry%9
*re	J^].1
)by	Ro!G
)it	R_!e
)later	Rb#G
)or	Ja!9m!2
)that	Rk!l
+e	Rb#2!@
*itle	Rk!1
)with	Rj!#
(s a	Rq#2
+n	Ri&N
,d	Rv%9
,swer	Rp!2
+t	Re"N
*before	Rb%9
*cloudflare	R_"N
*dns	R_%9
*for	Fa"N,N&GM9
*instead	Rz%9
+s	Ri!2
*left	Ri"?
`)
