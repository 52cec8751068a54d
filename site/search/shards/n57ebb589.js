sitegenSearch("n57ebb589",`!before an	Rs%2
+d	Jm!le!%
+y	Ja"eJ2
,body	Ri!2
,one	Ri!#
,thing	R^G
*uthentication	R^U
)certain	Rl"9
)during	Re#e
)each	Rb"N
*ven	Ru%+
,ry	Ra!G
)from	R{"?
)harmless	Ru%9
)if	Rt!e
*t	6X+.@#l(9!h#2(+&9,2(s%%'9"@!G#G5e'+9G&%'+&9-](U
+s	F{"2%@*2[N
)nginx	Jo%9(9
*o	R{!G
)remove	Rt#9
)send	R~"+
-ing	R{%9
*o	Ru"9
)that	Jd!2b!9
+e	2,+*9A+"+,e"e"Q%l&1"N"+#2!9'U#2"9#G+G*G%e(21%!G'9#G"9&9'%!+"9/9)9&2.+(U!l*2!@"+!z"%+
,re	Jn"9i!%
,y	FT+79We
+is	Jc&*(N
*wo	Rh&9
)up	Rk!N
)without	Rk!N
)you	:_!+'G"2%2#a,2!G&N'e*2,NI9)919/9
,r	Jb!Uc!2
#gin after	Rw"+
)t	Re#l
(lower	Ru"e
(to	Rj!+
(with	>C+'1J9UG)9%2N9%#&2!e!z!!z"#2
'ning and	Jy%+"2
-t	Re!@
,does	Rw"2
,of	Rh&2
,those	Rh&@
,what	Rq#+
's a	Rh&9
)in	R;9
)with	>,2T2"@0en"9,@!e%2#2
#half and	Rg#+
)of	Fb!UA9y!9
%ind a	:9+-+AG&9%@#G'9%G*G1GK9'2-2>2!U
*ccepted	Rj!N
*nd	R|"e
+swers	Rh#N
*s	Fe!@d!NO9
)be	Rl#%
)close	Rg#G
,udflare	J}#2#2
)failed	Rj!N
*or	Rh&@
)had	Ru%2
+s	Fa!N0GZ2
*ttps	Ro%9
)it	:/+W9;902"2'e'G"2'e&G%%!@!G#%O+
+s	Rf&N
)may	Ji#+O9
)never	Re!9
*ginx	Fi!+b!eL2
)one	Rf&G
+ly	RF+
)refused	Rj!N
+move	Rl#G
)sent	Rj!N
*hould	Ri#G
*uch	Rw%%
*ymbolic	Rf&s
)the	::%!+O9"G,G/e/e(G<2%9F9,G%e
,m	Rd#+
*imed	Rj!N
*ook	Rw%+
)which	Rk"e
)you	Fb!G]G+2
,rs	R}"2
#ing asked	Jh!N-N
(but	Rh#l
(closed	Rg#G
(interim	Rr!N
(mended	R_"2
(processed	Ri!+
)ublished	Rc&2
(shown	Rk&9
(told	Fa!e7N1N(9
)ried	RS+
#lieves in	Rz!9
,t	R.+
+that	Jg"G.G
%ong in	Jn"e8G
)on	Rg%9
)to	BC+Es3GOe@UCz+
+gether	R_&N
(s a	R0+
*before	Rc&*
*files	Rd&]
*in	>m!]*2'G1G(U-e*G[+
,to	F=+49i#9
*on	J{"es!2
+ut	RE9
-side	R,9
*to	6"+(2:%-2*9.G3N%N9G'N(e%+"2'2-@"G"912#+B#%M##&G
*with	Rc!9
&w a	Fb&s,N#+
)ll	R_&+
)re	Rr!2
(content	F_&#"U!]"#
(default	Rb&@
(it	B/9+9n"l[2!l*2"N!z!
*s	Rf&]
+elf	R{!2
(name	Ri&G
(one	Re&2
(server	RI1
)tand	Rc&+
(templates	J&+|%e
)hat	R69
*e	BU96@12g"N!e!l"2#+(l!z&
#side a	FV+Yex!+
*n	R{"G
)each	Rg&U
)it	::+<+02#N+27202&9(+"G"+D2E+!@
+s	R{"9
)letters	Rn&2
)the	:;+&+)+#2;Q82#2f"s"2#@!G"@!N!]#z!"+!9
*ransfer	Rl&2
(s 429	R_%2
*and	R{#U
*letters	R_&2
*that	R}%2
,e	Ra&2!9
`)
