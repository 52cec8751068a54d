sitegenSearch("n00562ed3",`!let curl	Rd!+!2
&down	Rt%U
&each	Fj!N"2a!G
&it	Fk!G(+#Gb!9
&monitors	Rb%9
&neither	Rj!9
&one	Jk!GOe
'ptions	R^U!s
&people	Rg%9
&scripts	R_!9
&the	:89HG)94e/2-G/G(G#G#2(9(9<9"9
)m	Ro"G
%s a	Fx!G;N-+
(n	Ri"e
'it	Rm%+
'the	R?9
*m	R~!9
'you	F^#q!+Xl
%ter and	Re!9
)before	Rt%9
)case	:>+#+-(,+j#U!]#9!]"9#9"N!]"U"2
*ounts	Re&z%
)has	Rb&9
)is	R"2
)on	Rg&2
*r	Re&z%
)too	Rg&2
)was	R"+
(s and	Jg&9(2
+re	Rg&9
*begins	Rg&9
*cut	Rg&9
*digits	Fe!9{"202
*errors	Rf&U
*have	R92
*is	Rg&9
*links	RK%
*marks	Re&2
*on	Rg&2
+r	Fb&9%2#2
*rename	RK9
*such	Jr%N<2
&ing a	Jc#G#G
*next	R~!G
*the	Jf"GAG
#vel 1	F8%!+j%@&+
)00	Rj&9
(2	>2+"+'+h%U'2"+#2"N
(3	J39&9
(deeper	R~%l
(for	R8+
(heading	R~%l
(info	Fo%2#2"2
)s	J{#9Fs
(or	Rj&+
's and	J(+f#G
)deep	B(%'+y%z#%@#9
"ibraries do	Fj"9)919HU
,have	Rx"G
,know	Rx"9
,look	Re!G
,renew	R^l
.peat	Rj!#
/ort	Fk"9&9"9
,still	Rc"9
,that	Jy%2#2
.row	Rg%2
,urllib3	Rn"9
-se	Rw%2
(y and	Rj!N
*call	R}"h
+heck	Ra%%
*did	Rt#2
+ropped	R}#2
*each	Rs"G
+xceptions	Rd!+
*has	Rd%+
*its	R_%2
*proves	Ra%+
-xy	Rc!]
*sees	Ro!G
*this	Rt!9
+reats	Ra%+
*with	Rc"G
#es before	Rz"2
)hind	Je!9c!@
)low	Rh&l
)side	Re&z!
)tween	Jd!96e
)yond	Rv"2
'deeper	R(+
'in	F~%G"2"U
)side	R%+
'outside	F;+|!2f!%
'people	Rs"G
'rfc	Ro"+
'there	R)+
'within	Ry#2
#fe cycle	BQ%"%"%l#v7(
'life	FQ%"%"%
'of	R|"N
'while	Ro!%
&time at	R|!N
+can	Ry"N
+for	R~!N
+in	Rj#N
+of	Rc#N
+rfc	Fw!N-NJN
#ke 204	Rw!9
'300	Rc"G
'503	R_%9
)4	Rw%9
'a	:<+G2(N#9!@D9,91G19>U'9#9
(n	Fr!9;en!U
)d	Jy!ek"U
)y	B~!N%9(9)ew!z"
(re	Rj&2
'get	Rl!+
'in	Rb"@
(s	Rj&2
(t	J^C,U
)s	Rl!]
'links	Ra&N
(ost	Ra!9
'success	Rq#9
'the	Fo!G;9<eUU
)is	Rm#9
)ose	Rj&9
(o	Rm"G
&ly a	Rk&2
)been	R*+
)not	Jx#9B2
)to	Jp!+A+
)yours	Rh!N
#mit above	Rr#9
)nd	Bd!@PG"N/G(G42
*swers	Rv#2
)re	Rj!9
)s	Rs"e
(becomes	Ra#N
)rowsers	Rk!G
)ut	Fb#2i!#"9
)y	Jj!@w!2
(called	Rl#e
)ount	R_&@
(each	Rg#e
)rror	Rp#+
)xceeded	J_%(!?!X>?
*ists	R(+
(fields	Fg!s%%!UWe
)or	Fj!]E2!GI2&U
(how	Rg%%
(in	J_%969!N
*to	Ra#e
)s	>e!G^2(+&h,2&2'%.2*9*9
)t	Fe!#O2m!z!
(lies	Rs"G
*mit	Rj!9
)onger	Rt%9
`)
