sitegenSearch("n5b212234-14",`!breaking its	Rp!%
+one	Rb"H
's 500	Jw!3_!3
)a	Fw!3O3+3q!3
*fter	Ry!H
*nybody	Rp!^
)but	Rj!H
)clients	Rp!:
)no	Rf#f
)off	J|!&!,!AU3K:
*n	Jm!3'm
)the	Rb"H
&th of	Rf&,
%w coffee	Rd#,
'to	Rp#H
#idge until	Rm#f
%ng a	Ro!,
's a	Ri#H
*long	Rt%3
*n	Rp!A
)most	Rg"3
)the	J}!,A:
#oke down	Rd%,
(not	Ro#,
(off	Jd"3!ANf7,
(that	Rl!,!H
'n e	Rs!:
*ntry	Ru#H
*tag	Rs!:
)field	R_"3
*or	Rm#:
)handshake	Ry!3
)if	Rr%X
)json	Rl!,
)link	Js!:CH^3
)message	Rq",
)networks	Rs!:
)or	Jb%,2:
)send	Ra#3
*yntax	Rt!A
)template	Rv&3
*hat	Rf#f
)upload	Ro%3
%ught and	Rw&%
*it	Rz!&
*to	J(,j"3
*up	R}"f
%wser accepts	Rw"h
+dds	Ro!t
+lone	R|&&
+nd	Fc"HChh!A"O
+sk	Rk!^
*can	Jt!,)&
-not	Rx!:
+omes	Ra%3
*does	Rj!A
*edit	Ra'&
*fetches	Rk"f
+orm	R~!3
+rom	Rk"h
*if	Rx&,
+s	Ry!:!H
+t	Rv&%
*keep	Rk!a
.s	Re#f
+nows	R_':
*load	R{!O
,ok	Ro!V
`)
