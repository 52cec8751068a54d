sitegenSearch("nb58994ff-12",`!accept what	R{!3
(able 422	Rh!,
-content	Rs![
-send	Rt!3
-the	Rp!,
(ed and	Rb%:
+but	R{!&
+frameworks	Rb#,
+send	Rk"3
,tatus	Rb#?
+the	Fp!Os!&5O
,oo	Rf&^
+with	Rz&:
+yesterday	Rr#f
)ncoding gzip	R|"?
1lists	R|"3
1which	Rs",
(http10 is	Rf#f
(ing everything	R|"H
,hundreds	R_"H
,if	Rb#f
(language de	Rq#?
1or	Rs",
(patch rfc	R|"3
(ranges bytes	R_":
(s 30	Rz#,
*406	Js!323
*and	Rh!A
,y	Rj&V
*everything	Rs"h
*it	Ru!:
*only	Rr":
*that	Rs":
,e	Rv!f
,is	Rg#&
*with	Rf#:
&ss control	Be!V!t":'m(:!mVH
)forbidden	Rp"k
)get	Rp"h
)is	Rj#&
)key	Ri&H
)log	>k!:m!:%&!3%:#&%35&!3"&!3"&#&#3
,s	Ra":
)to	Jw",!H4,
(controlalloworigin the	Je!t(m
/exposeheaders fetch	Re!V
=grpc	Rf!:
Astatus	Rf!:
=lists	Rq!m
=names	Rg#H
>either	Rq!:
%ident the	Rz#3
%ord and	Rd":
)is	Rj#3
)that	Rb#O
(ing to	F_%3330:
&unt 7	Rl!*
*above	Rw#:
`)
