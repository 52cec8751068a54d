sitegenSearch("nf9b5b619",`!means such	Rc#9
(temporary	Rg!s
)hat	:^2"e%9&s%G"2-e#9Pe,N(9%9(2)9:9
*e	FJ+>#_#N
+m	R_!N
+se	Rf!#
(utf	R'9
(when	R}%%
+re	R_!#
)ith	Jl!@*e
,out	Rj!N
(you	Rg#e
&t a	Rz"9
)nd	RM9
(codes	R>+
(for	BB9I+8N/+1GU+
(it	Ro!2
(leave	RN9
(one	Rb&T
(the	F"+-+u!+
)o	>%9e!2,+&9Oe%e)2
&while 503	Rg#e
,the	Rz#2
,your	Rg!2
%sure how	Rd!@
*if	Rh#e
*the	Rv#9
*yours	Rh!U
#dia type	>_!#!+!]'#!@!]&@&G@2+(!?12
,s	Jl"U+2
(uploads	Rc%%!2
#et a	Rq"+
'e1	RL1
'it	Fy!9"9P9?2
'some	Rj!N
'the	Bj"N392969<2
'what	Rw"%
'your	R_#2
&s a	Rf"+
(the	Fc"9#N#G
#mber current	Ro"@
)error	Rb%N
)fall	Rc"G
)is	Re!+
(s and	Re!]
*do	Rg%%
*known	Rz!9
*that	Je!Gc#N
#nd and	Ry#9
'curl	Rd"e
'it	."<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<"<f##"N"2,%
'leave	Re#G
'something	Rg!2
'the	Rq"9
&ed the	J]+a!9
#ssage as	Rv!9
,ks	R09
+t	Ro!N
*behind	Rw%9
,side	Jo"e-9
*ends	F)+h!G3G
*for	Rw!G
*hit	R|%?
*in	Rh%+
+s	J_!@~"@
+t	R_!e
*label	Rb&G
*names	J/9'9
*of	R}"+
,fers	R:9
+rder	R_!*
+verloaded	Rp#?
*says	R0+
*than	R~!e
-t	Rb%+
,en	R9+
+o	F_!9Q+P+
,ken	Rb%1
+reat	R^N
)s carry	Rd&+
+default	R~%+
+http	Rp#?
+it	Ru!9
+may	Re&l
+of	Rn!N
+rfc	R~"2
+that	Rz"G
#t a	Rt%2
'fter	Rz!@
'n	R_!@
(other	Ri%%
&it	Fa#e>2++
&often	Ri!Q
&something	Rd#%
&the	Rg#2
%hod 405	Rl!2
)after	Br!+-%"%"%&%"%
*nd	>h!+"9#2"%9%!9%N&2;%*9
*t	Ru"%
*uthentication	Rg!]
)but	Rk"%
)failure	J{%%"%
)gets	Rk!2
*iven	Rk!2
)here	Ri!U
*ow	Rk!%
)if	R}!2
*s	Bb!G?9!G-+!e;2b!M
*t	Rj!N
+self	Rk"G
)matters	Rd"2
+y	R|!9
)not	Fi!@C(!?;?Z[
)of	Rk!+
*nly	Je"9&G
*ther	Rt#2
)post	Re#e
)send	Rk"2
*o	Rd"+
*tays	Rk!2
)that	Fj"G"+!e;+!@h!2
+e	Fa!#,#AG
,re	Re"%
*itle	Re#?
*o	Rk!2
)unchanged	Rd"9
*rl	Rd!F
)was	J_"94+
*hen	Rl!#
+ose	Rk"N
*ith	Ji"e=G
(s a	Jd!+>2
+nd	F^G%U*NBU
+re	JU+x!9
*batches	Rf!+
*concerned	R{"N
*in	Je!GYG
+t	Rv!N
*may	Rf#9
*of	Ry!2
*stand	Ry!N
-y	R~!9
+uch	R|"N
*that	Rk"+
,e	Rk"G
*were	Rk!2
+hich	Rd#e
"i b	B#+o!@Ceo!z!&z#%@
#crosoft active	Ri%2
-re	Ri%2
,client	Ri%2
-ounts	Ri%2
,internet	Rj%2
`)
