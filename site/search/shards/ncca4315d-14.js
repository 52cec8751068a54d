sitegenSearch("ncca4315d-14",`!http status	.f!&!,!3&&!,!H%&"&!t"1"&&&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:!H"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&13"a%&"3#&3&!,'X#(""#*(%!A+1!F
-code	Rj!,
-es	Rr&A
(uch	Jg"3J,
(witching	Ru!&
'temporary	Rk"&
(hat	Jf#37:
)e	J_#,7A
(imeout	R~%1
(o	Ff!3.O!f:fp!,!3
)o	Je#&%&
(ransport	Jq!O?:
(ype	Rw&1!F
+s	.j!,!3!:,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'unauthorized	Rn"&
*vailable	Jj#&&&
)processable	Rb#&
)supported	R|"&
(pgrade	Rf#&
(rl	2j!,!f1&"&"&"&"&"&"&&&"&"&"&"&"&&&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&0&"&"&"&"&"&
(se	Ri"&
'variant	Rq#&
(ersion	Bh!H#:(H'fQf,(!?!f-8
'wants	Rf&^
)s	R_#,
(hich	Rg%&
(ith	Rf&^
(ww	Je"Hv!1
*examplecom	Je"Hv!1
'xff	Rz#:
&1.0 with	Rf#f
`)
