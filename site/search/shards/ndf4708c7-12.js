sitegenSearch("ndf4708c7-12",`!accept what	R}!3
(able 422	Rj!,
-content	Ru![
-send	Rv!3
-the	Rr!,
(ed and	Rd%:
+but	R}!&
+frameworks	Rd#,
+send	Rm"3
,tatus	Rd#?
+the	Fr!Os!&5O
,oo	Rh&^
+with	R|&:
+yesterday	Rt#f
)ncoding gzip	R~"?
1lists	R~"3
1which	Ru",
(http10 is	Rh#f
(ing everything	R~"H
,hundreds	Rb"H
,if	Rd#f
(language de	Rs#?
1or	Ru",
(patch rfc	R~"3
(ranges bytes	Rb":
(s 30	R|#,
*406	Ju!323
*and	Rj!A
,y	Rl&V
*everything	Ru"h
*it	Rw!:
*only	Rt":
*that	Ru":
,e	Rx!f
,is	Ri#&
*with	Rh#:
&ss control	Bg!V!t":'m(:!mVH
)forbidden	Rr"k
)get	Rr"h
)is	Rl#&
)key	Rk&H
)log	>m!:m!:%&!3%:#&%35&!3"&!3"&#&#3
,s	Rc":
)to	Jy",!H4,
(controlalloworigin the	Jg!t(m
/exposeheaders fetch	Rg!V
=grpc	Rh!:
Astatus	Rh!:
=lists	Rs!m
=names	Ri#H
>either	Rs!:
%ident the	R|#3
%ord and	Rf":
)is	Rl#3
)that	Rd#O
(ing to	Fb%3330:
&unt 7	Rn!*
*above	Ry#:
`)
