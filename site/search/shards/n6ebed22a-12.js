sitegenSearch("n6ebed22a-12",`!breaks no	Rb#f
)off	Fx!&!,!AU3K:
*n	Ji!3'm
)the	R}!H
&th of	Rb&,
%w coffee	R_#,
'to	Rl#H
#idge until	Ri#f
%ng a	Rk!,
's a	Re#H
*long	Rp%3
*n	Rl!A
)most	Rc"3
)the	Jy!,A:
#oke down	R_%,
(not	Rk#,
(off	F_"3!ANf7,
(that	Rh!,!H
'n e	Ro!:
*ntry	Rq#H
*tag	Ro!:
)field	R{!3
*or	Ri#:
)handshake	Ru!3
)if	Rn%X
)json	Rh!,
)link	Fo!:CH^3
)message	Rm",
)networks	Ro!:
)or	J}#,2:
)send	R|"3
*yntax	Rp!A
)template	Rq&3
*hat	Rb#f
)upload	Rk%3
%ught and	Rr&%
*it	Rv!&
*to	J(,f"3
*up	Ry"f
%wser accepts	Rs"h
+dds	Rk!t
+lone	Rw&&
+nd	F~!HChh!A"O
+sk	Rg!^
*can	Jp!,)&
-not	Rt!:
+omes	R|#3
*does	Rf!A
*edit	R{&&
*fetches	Rg"f
+orm	Rz!3
+rom	Rg"h
*if	Rs&,
+s	Ru!:!H
+t	Rq&%
*keep	Rg!a
.s	Ra#f
+nows	Rz&:
*load	Rw!O
,ok	Rk!V
*makes	R{&:
,y	Ju#H0V
*never	Re!V
+o	Rn%,
,thing	Rw&%
*offered	Rw%O
+n	Jk!:s!&
+pens	Rr"3
*posts	Rk"H
`)
