sitegenSearch("nfff39b9b-12",`!breadcrumbs heading	Rv&3
.or	Rv&:!O
.the	Rv&O
&k a	Rj"3
)nd	RF:
)t	Rz&:
(every	RY,
(in	Ry&3
(the	Fx!:s!,F{"
(you	Rw&%
'ing its	Rl!%
+one	R}!H
's 500	Js!3_!3
)a	Fs!3O3+3q!3
*fter	Ru!H
*nybody	Rl!^
)but	Rf!H
)clients	Rl!:
)no	Rb#f
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
)template	Rr&3
*hat	Rb#f
)upload	Rk%3
%ught and	Rs&%
*it	Rv!&
*to	J(,f"3
*up	Ry"f
%wser accepts	Rs"h
+dds	Rk!t
+lone	Rx&&
+nd	F~!HChh!A"O
+sk	Rg!^
*can	Jp!,)&
-not	Rt!:
+omes	R|#3
*does	Rf!A
*edit	R|&&
`)
