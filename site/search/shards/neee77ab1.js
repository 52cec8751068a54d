sitegenSearch("neee77ab1",`!begins a	Rg&9
)in	R;9
)with	>,2T2"@{"9,@!e%2#2
#hind a	:9+-+@G&9%@)9%G9GK9'2-2>2!U
*ccepted	Ri!N
*nd	R{"e
+swers	Rg#N
*s	Fd!@d!NO9
)be	Rk#%
)close	Rf#G
,udflare	J|#2#2
)failed	Ri!N
*or	Rg&@
)had	Rt%2
+s	Fa!N/GZ2
*ttps	Rn%9
)it	:/+V9I2"2'e'G"2'e&G%%!@!G#%O+
+s	Re&N
)may	Jh#+O9
)never	Rd!9
*ginx	Fh!+b!eL2
)one	Re&G
+ly	RF+
)refused	Ri!N
+move	Rk#G
)sent	Ri!N
*hould	Rh#G
*uch	Rv%%
*ymbolic	Re&s
)the	::%!+N9"G,G/e/e(G<2%9F9,G%e
,m	Rc#+
*imed	Ri!N
*ook	Rv%+
)which	Rj"e
)you	Fb!G[G+2
,rs	R|"2
#ing asked	Jg!N-N
(but	Rg#l
(closed	Rf#G
(interim	Rq!N
(mended	R~!2
(processed	Rh!+
)ublished	Rb&2
(shown	Rj&9
(told	Fa!e6N1N(9
)ried	RS+
#lieves in	Ry!9
,t	R.+
+that	Jf"G.G
%ong in	Jm"e8G
)on	Rf%9
)to	BC+Ds3GOe@UCz+
+gether	R~%N
(s a	R0+
*before	Rb&*
*files	Rc&]
*in	>l!]*2'G1G(U-e*G[+
,to	F=+49h#9
*on	Jz"es!2
+ut	RE9
-side	R,9
*to	6"+(2:%-2*9.G2N%N9G'N(e%+"2'2-@"G"912#+B#%M##&G
*with	Rc!9
&w a	Fa&s,N#+
)ll	R~%+
)re	Rq!2
(content	F~%#"N!U"#
(default	Ra&@
(it	B/9+9h%2!l*2"N!z!
*s	Re&]
+elf	Rz!2
(name	Rh&G
(one	Rd&2
(server	RI1
)tand	Rb&+
(templates	J&+{%]
)hat	R69
*e	>U95@12g"N!e!l"2#+(l!z&
#side a	FV+Xex!+
*n	Rz"G
)each	Rf&U
)it	::+<+1N+27202&9(+"G"+D2E+!@
+s	Rz"9
)letters	Rm&2
)the	:;+&+)+#2;Q72#2f"s"2#@!G"@!N!]#z!"+!9
*ransfer	Rk&2
(s 429	R~#2
*and	Rz#U
*letters	R~%2
*that	R|%2
,e	R_&2!9
,ose	R~%l
%t an	Re!2
'into	Rc&@
'section	Rg&2
'version	Rj#+!2
#tter by	Rx%9
)code	Rd#2
)fresh	Rx"N
)off	Rm%9
*ne	Jk%+.+
)reached	Rk%%
*fc	Rh#N
)served	R^l
*till	Ja#e)e
)than	Fa"N-2&hh!2
*o	Ra#2
)use	Rg#N
)what	R~!2
)you	Rp"2
%ween 203	Ru!9
,4	Rw!h
,8	Rq#2
*401	J^%Ih
,8	Rn"h
,9	Rr"h
*502	Rf#h
+22	Rx#X
*a	Rc!h
+nswered	R_!2
+pis	Ra#e
*bytes	Rn"G
*cells	Re&9
+loudflare	Rx#+
4s	R}#%
*digits	Rg&9
*has	Rn#+
+osts	Rd!s
,w	Rc%+
*it	Ry"e
*letters	Rg&9
*most	Rk!e
*points	Rl&2
+rograms	Rc"2
-jects	R&9
*reading	Rz"e
,directs	Rp"U
*that	Jq%9"N
,e	>h!+.e&ePe(l-+&+
-m	BI9;9/G123Gt!e
,ree	RX+
+wo	B,+N+0Ub!GY@&s
*what	R|!G
*you	Rd!9
#yond 10	JY+o#@
)rest	F_!((+#@,e
)the	Rv"2
"ig 413	Rk#e
&header	Rf#G
&number	R~#U
`)
