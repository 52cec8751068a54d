sitegenSearch("na1b6a592",`!set a	Fj!@6Nk"@
'ccept	Ru"e
'nd	R_!9
'part	Re&]
're	Rl%2
'side	Jh"+m!%
&back	Rl&+
'ecomes	Rh!+
'y	Ra!N
&client	Rs"e
'onnect	Rw%9
(okie	Rb#e
&d	R|"?
&each	Rc&e
'xpect	Rw"9
&fetch	Rm!9
'or	Jq"982
&header	R}"G
&if	Rb#e
'n	Rg!N
'ts	Rr#9
&limit	Ra#G
&on	Ru"e
(e	Rk!U
&proxy	Jc"+=e
&the	RS9
)re	R}%9
'ime	Jm!9D2
'o	Fc!@h!94+El
'wice	R:+
&up	Fm"2.%9%92
'rl	Rc&e
&which	R~"e
%s 308	Rd%G
'a	Rt"e
'if	Ra"9
'no	Jk!lW2
'off	Rd#G
'the	J}!N#+
*m	Jy!2Ie
%ting a	R~!G
*cookies	Rb#G
+url	R~"9
*for	Re&z!
*in	Rh#G
*look	Rd!@
*made	Rw"9
*of	Rj!N
*proxy	Rz#U
*such	Ra!e
)s and	Ry"e
,rticles	Rd&@
+give	Ry"e
+may	Rb%2
+of	Fm"e[9<1
+see	Rc"2
-verity	B,%"%"%"%"%"%
&le for	Rf"2
)the	Fg"e*+g!U
(s for	Rk!2
*the	Rv#U
*when	Rf!+
,ich	Rl!#
#veral 1xx	Rc!+
*and	R_&N
*balancers	Ro#2
*codes	J?9C#
*entries	FL%u#e)z'
*formats	J|!2NG
.s	Jb!9)9
*hosting	R_%+
*major	Ri#9
+essages	Re&l
*names	Jz!+R+
*owners	R{%U
*parts	Rx!+
+eople	R_#2
,r	Rh!U
+roblems	Re!9!]
-perties	R|"2
-xies	Ro#G
*resources	Ry!%
-ponses	Rk&+
*servers	Jy"GO9
*the	Ry!+
*versions	R|!%
'ity error	."%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%%%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%"%%%#%"%"%"%"%"%"%"%"%f#G"?
+page	Rh!1
+the	Rb&+
+warning	B9%"%8%"%#%
"g a	Rh&2
&pp	Ra&N
%belong	RC+
#020 404	Rb&*
(and	Rb&G
(entries	R~%U
(section	F2(!8L1c#y!%*
(to	R~%z!
"hare a	F?9Y9Be
)dded	Ra#e
(depends	Rh!U
(is	Rh!2
(of	Jh!1#]
)ne	Ra#G
)r	Rf&U
(the	F1%{"+R2%+
(when	Rh!N
'd addresses	Rx%9
*nd	Rb%9
)between	R&9
)cache	Fa!9IN;N
.s	Fa!G@2DN
)host	Rd!9
-ing	Jl#e5%
-s	Ri!N
)max	Ra!+
)web	Rl"e
#op and	R|%2
'by	R|%+
'css	Rp!?
'example	:a!?/?#?'?(?"?#?"?;2!?&?&?!G*?&?-?
'has	R{!@
'is	Ry"G
(t	Ry"@
'json	Rz%8
'name	Rx%?
'switch	Rx%9
'until	R{%%
'with	R|%9
&ify api	Fx%%"%"%
-s	Fx%%"%"%
*could	Rz%%
*for	Jy%+#%
*has	Ry%%
*response	Rx%+
*security	Rx%(
*takes	Rx%%
*used	Rx%2
)s answer	Rx%9
+list	R~#2
+own	Fx%2"2"+
+status	Ry%9
+table	Jy%+"+
%rt and	Jx"?]9
)re	Re&z#
)t	Re"N
(because	R]+
)lame	Rr#N
)ody	R}!@
(data	Rw"?
(is	Re&9
(link	R~!2
(max	Ba!9(N8e"N-N"N
(no	Rq"N
(of	Rp#%
`)
