sitegenSearch("n9d8055e7",`!transfer encoding	Fq"?!G59h!2
+often	R_%2
'ient curl	Ju"9#9
,errors	Jd#9"9
,ones	Rm"9
'port retries	Rj!N
,security	Rd"e
,test	Rb%N
%vel along	Rd"G
)both	Rn!@
)in	Rt%2
)with	R~#2
(s along	Jk!C5@
*on	Rf#G
+ver	R_!#
*twice	Re"G
#eat 205	Rw!9
(521	Rw#9
(a	F^NE9f!2
)n	Ra'%
*y	Rz%+
(both	Rl!s
(codes	Rc!%
(different	R79
(every	Rx"9
(guide	RK+
(it	>e"9"+#9(9,9#9"939"9L9
(like	Rl!]
(that	Rv!G
*e	Bq!G.U"U"U'Um!+
's all	Rp"e
*s	R|!9
)is	Ro"e
*t	F_!+%2!]A9u!9
)not	Rg!l
)ranges	Rx!N
)such	Rj"l
)the	Re"9
+is	Ra%+
%e can	Rl#9
(ontains	Ri!G
'for	Rl#G
'gets	Ry!2
'has	Rl#2
'is	Rl#G
'of	Rl#+
'ran	Rl#%
(efers	Rb!G
'that	J_!Ng##
#ied and	Rb"9
)s	Jh"2G9
(curl	Jq!9M9
(it	>o!999(9)9#9"9#9*9M2
(nothing	Rd"e
(out	RS+
(post	Re#e
)rograms	R|!9
(return	Rt%]
(the	Rs%2
+m	Ju!9:9
)o	J|!9[%
&s again	Jg"e>9
(once	Ry"G
(search	Re#@
(the	Rj!N
)o	Jk"2B2
%p and	Rk!G!l
'but	R}"+
'the	Ra"9
#ouble as	Rx!N
*curl	R~"9
*is	Rb#N
*rfc	Ru"2
*that	J^+*#
,e	Rj!+
)shoot your	Fr#%"%"%"%
.ing page	Rh%+
2where	Ri#9
#ue a	RE9
(nd	Jp"e6l
(way	R/9
'each	R1+
(very	Ra&s
'for	Rr!9
'is	JH9y#G
'may	Rb&U
'or	Ja&2'@
'reason	R^G
'then	Rd#G
(o	Rc&@
%st 400	Rn!2
(everybody	Re&z"
(it	Rb"%
(that	Rw#9
*e	R|#%
#y again	>D1!8<@+@A9E+*95%"9%9
'nother	Ri!@
&body	Re!?
&curl	Jr"9/9
&fails	Ru#9
&it	Rd!G
&last	R_#e
(ter	Rg#%
'ike	Rd#e
&tea	Rx"?
'he	Rd!l
'o	Jg#9!GA9
&without	Rx!9
'ould	Rj"9
"ue 24	2^1#?&*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
'5	Jo!?4?
#rn a	R~!9
(way	Rx"2
'into	J"+d"+
'the	Rg!G
&ed away	Jb"2V+
)down	Jy!2a"+
)the	Rk"e
&s a	R_"9
)way	Rg%%
(it	Jn%9#9
*s	Rd!N
(that	Rf%+
*e	Ja!@<+
(up	Fz!2U+K2
"wice 20	Rm&U
(401	Ri!e
(a	F-+[@b!9
)lso	Rd&9
(curl	Rz#9
(in	J~%N-2
(marks	R:+
(on	JB%d%2!z"
*ly	Rg!9
)r	B^9r!+R2,2"+
(rfc	Rj!G
(sections	R7%
(the	Rd!N
(when	Rt!G
)ith	Rp#9
)ould	R}"2
#o a	Jz"2n!2
'ddresses	R_"+
'nd	JU+%+
(swers	Rz!G
'part	R^U
're	R52
'uthorities	JL+x#2
&belong	Rg#e
'odies	R>9
'uilds	Rc&]
(sy	Ro"9
&catalogues	RL+
(uses	Ro#2
'hanges	Rr"9
'odes	F4+32=U'o
(lumns	RD+
&differ	RG+
'o	Rd!s
&entries	B1%!+!9/%!9"2e%U%U
`)
