sitegenSearch("nb90976ae-13",`!break the	Fz!:s!,F{"
(you	Ry&%
'ing its	Rn!%
+one	R_"H
's 500	Ju!3_!3
)a	Fu!3O3+3q!3
*fter	Rw!H
*nybody	Rn!^
)but	Rh!H
)clients	Rn!:
)no	Rd#f
)off	Fz!&!,!AU3K:
*n	Jk!3'm
)the	R_"H
&th of	Rd&,
%w coffee	Rb#,
'to	Rn#H
#idge until	Rk#f
%ng a	Rm!,
's a	Rg#H
*long	Rr%3
*n	Rn!A
)most	Re"3
)the	J{!,A:
#oke down	Rb%,
(not	Rm#,
(off	Fb"3!ANf7,
(that	Rj!,!H
'n e	Rq!:
*ntry	Rs#H
*tag	Rq!:
)field	R}!3
*or	Rk#:
)handshake	Rw!3
)if	Rp%X
)json	Rj!,
)link	Fq!:CH^3
)message	Ro",
)networks	Rq!:
)or	J_%,2:
)send	R~"3
*yntax	Rr!A
)template	Rt&3
*hat	Rd#f
)upload	Rm%3
%ught and	Ru&%
*it	Rx!&
*to	J(,h"3
*up	R{"f
%wser accepts	Ru"h
+dds	Rm!t
+lone	Rz&&
+nd	Fa"HChh!A"O
+sk	Ri!^
*can	Jr!,)&
-not	Rv!:
+omes	R~#3
*does	Rh!A
*edit	R~&&
*fetches	Ri"f
+orm	R|!3
+rom	Ri"h
*if	Rv&,
+s	Rw!:!H
+t	Rt&%
*keep	Ri!a
.s	Rc#f
`)
