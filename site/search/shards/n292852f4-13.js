sitegenSearch("n292852f4-13",`!accepted the	Jt!Os!&5O
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
)is	Rn#3
)that	Rf#O
(ing to	Jd%3330:
&unt 7	Rp!*
*above	R{#:
+nd	Ju!,i#%
+s	Rr"3
*can	Ru%:
-not	Rp!,
+ome	Rl#3
*example	Rx%?
*for	Ru%:
*has	Bp!*DAD,6,/,
+ttp	Fi!1J?<?;?
*in	Rw%:
`)
