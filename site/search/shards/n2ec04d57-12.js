sitegenSearch("n2ec04d57-12",`!accept gets	Rp!O
)header	Jh"31:!f
/s	Jw"&?3
*owever	Rv#3
*ttp	Rj#f
)if	Ry!:
*n	Ra#3
*s	Rw"H
*t	Jl%,1,!O
)language	Jh":1,??!H
)names	Rw"3
)or	Jp!H|"V
+igin	Ro!t
)patch	Ra#3
,hs	Rj"H
*lain	R|!H
*uts	RE:
)ranges	Rd":
*ecord	Rk&V
)s3p	Ry!?
*o	Ji!Vj#A
*uch	Rf&&
)text	>{!?'?)?"?"?;?"?'?&?-?
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
`)
