sitegenSearch("nf2a50d89-12",`!accept text	>{!?'?)?"?"?;?"?'?&?-?
*hat	Ra#f
+e	Jj!Ao!:
)value	Ry!A
)what	R_"3
(able 422	Rl!,
-content	Rw![
-send	Rx!3
-the	Rt!,
(ed and	Rf%:
+but	R_"&
+frameworks	Rf#,
+send	Ro"3
,tatus	Rf#?
+the	Jt!Os!&5O
,oo	Rj&^
+with	R~&:
+yesterday	Rv#f
)ncoding gzip	Ra#?
1lists	Ra#3
1which	Rw",
(http10 is	Rj#f
(ing everything	Ra#H
,hundreds	Rd"H
,if	Rf#f
(language de	Ru#?
1or	Rw",
(patch rfc	Ra#3
(ranges bytes	Rd":
(s 30	R~#,
*406	Jw!323
*and	Rl!A
,y	Rn&V
*everything	Rw"h
*it	Ry!:
*only	Rv":
*that	Rw":
,e	Rz!f
,is	Rk#&
*with	Rj#:
&ss control	Bi!V!t":'m(:!mVH
)forbidden	Rt"k
)get	Rt"h
)is	Rn#&
)key	Rm&H
)log	>o!:m!:%&!3%:#&%35&!3"&!3"&#&#3
,s	Re":
)to	J{",!H4,
(controlalloworigin the	Ji!t(m
/exposeheaders fetch	Ri!V
=grpc	Rj!:
Astatus	Rj!:
=lists	Ru!m
=names	Rk#H
>either	Ru!:
%ident the	R~#3
%ord and	Rh":
`)
