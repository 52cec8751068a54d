sitegenSearch("nc9adb6bf",`!file the	FK9N2j"+
*y	Rg&2
(o	F:+B9h#z!
)o	R#(
(ransfer	Ra%2
'under	Jq!Gy"9
)til	Rt"G
'where	Ra&e
*ther	Rb&+
(ith	J;9q%9
(ould	Ft"29eU]
&s 9	Ra&1
(and	J@+e%T
*y	R=8
)re	J@2&+
)s	Rg&+
)t	Rd&U
(become	Rb&%
*side	Rg&U
)rowsers	R'+
(code	R_&+
*ntent	R[+
)ut	Ru"G
(example	Fi"?+?(?
(for	Rd&]
)ragments	Rc&9
(in	Jd&]%N
)s	Ja&2*9
)t	Rs%+
(linked	Ra%9
(name	B"9<+!9f!N_"2"]'s
(of	F_&l"2"N
*ten	Rk&N
)n	Ra&2
*ly	Rf#e
)wn	RK9
(path	Rb&+
(relative	RH+
(same	Rg&#
)uch	Rb&z!
(that	:#+"+#+C+IN0Nx!9-#!@(#+%#%
*e	Bb!N02r"2%[%+
)o	Rb&<
)wo	Rd&e
)ype	Ry!@
(whoever	Rp!2
+se	Fa!9c##']
)ith	R_&2
,out	Rq!G
)ould	J@%h%@
%l the	R]1
'up	J31A8
&ed in	BQ+C@m"N!e"U&2
)the	Ri"e
)up	Rf&9!z#
&s a	RY+
(in	Jm!l,2
)t	RG9
*s	Ri&@
(the	J5+x"G
*ose	Ri&2
(up	Ri"2
%ter against	Rv!2
*nswered	Rk%+
)cacheable	Ra!2
)footer	Ri&+
+r	R}#2
)of	Jk%%?+
)takes	Rv!@
*hen	Rv!G
)worked	Rk%2
#nal 201	Rr!9
(address	Jl!eAe
(change	R_"e
)ode	Fa!+"N.2K2
,s	Ja!2b!N
(every	Re"G
(http	Ro!N
(int	Rd!e
(one	FT+=G|"+
(response	>b!Q"+-+#2!9"+!9!G"9!Uu!#W%
0s	Fa!2/N#N"N
%d a	Ry#2
(n	R=+
'in	Re#@
(t	R=+
)em	Ri%?
'malformed	Rn&%
'nothing	Rk%9
'out	B_!e72&N!eD9(e49
'q	R~!G
'the	>e!%!<'#8GEo&G!e&2!e)9)9&X
&ing a	Rc&+
+bout	Rc&+!G
+nd	Re&@
*has	Rl&+
*is	R3+
*names	Rf&s
*of	Rc&%
+ut	Rw#G
*per	R4+
*stands	Rc&+
*that	Ro&%
,e	Rn"U
*which	RE+
+ith	Jd&N"2
)s about	R]+
,ll	Rc&#
,nd	Rc&(
,re	Ja&+#+!2
+raising	Ra%9
+say	Ja&l#N
+then	Rd&N
&s an	Rj#9
*d	Rh&%
(in	Re&@
)t	Rt"9
(no	Jd"@*G
*ne	R2+
(retry	Rh&2
(the	Jw#9J2
+re	R&+
)oo	Rc#2
%e 5xx	Rq#%
'a	R}"e
(nd	Jm!9a!e
(s	Rp"e
'do	Rq%9
'here	Rw#9
'in	R{"2
'the	R|#%
'where	Rd#N
%ish a	Ru%9
*fter	Ri#+
)it	RE9
+s	Ri#2
)what	R}%9
(ed and	Ju!%-2
+by	Ra&2
+file	Rw"G
+requests	Ri!+
+so	R{#9
+the	Rt"2
#refox fetches	Ro#9
*planned	Rk%2
*sent	Rk!N
*user	R~#2
&wall against	Rx#U
+between	Ri#e
+has	Rx#9
+in	Jj"l%e
+mostly	Re!s
+or	Ji!9BG
+that	Ry#2
+which	Ry#9
%st 103	Rq!9
(201	Rh!l
(40	Rh&9
)29	Rb#e
(500	Rk&9
(a	Fe!@Ce7ek!9
)n	Ru!2
*d	B7+VNF2#959!e29S+
*swer	Rn"2
)t	Ri!9
*tempt	Fy!@;9'@29
(block	Rn!@
)yte	Je!?S2
`)
