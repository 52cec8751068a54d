sitegenSearch("ncd891f79-1",`!backslash in	R-,
,limit	RT:
,twice	R-:
&up 2002	R|!?
)3.1	Rz"?
)exists	Rc&:
)has	Ra#3
(s db	Re#?
,20261125	Re#?
#d a	Rt!3
'nswer	Jv!VTf+?
&certificate	Rq!t
1s	Rj%3
&fields	Rh#?
&gateway	Jn!,!H*H^(!?!o
&json	Rs"?
&method	Np!:I&
'inute	Rl!H
&name	Rf&V
&request	Fn!,!A*A>(!H!hk!1
-s	R|%3
&second	Rm!:
&the	R}%:
&upstream	Rs#?
&value	R0(
&words	R{&*
%fields title	Rh#?
%json title	Rs"?
%upstream title	Rs#?
#lanced a	Ru&{"
)r a	Ro!H
,ccepts	Ra%,
,gain	R|#3
,lb	R|#&
,nd	Je!8.:q!3
,ws	R_%:
+before	Rb&:
+cannot	Rb%,
+does	R_%:
+ends	R_&3
+for	Rr#:
.ward	R_&:
-und	R|#&
+had	R_%,
-s	Ry#3
+it	Rc%3
-s	R_%:
+logs	Na%:B3
+makes	Rn"f
-rks	R|#,
+of	Ra%3
,n	Rv#:
,r	Rs#3
+reports	Rc%,
+sends	Ru%:
.t	R|#:
,igns	Rc%&
+the	Rc%3
,o	Ra%3
,roubleshooting	Jr#:&:#:
+what	Ra%:
-ose	Rk!A
,ill	Ra%&
*s commonly	Rt#:
,default	R_%:
`)
