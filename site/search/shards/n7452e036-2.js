sitegenSearch("n7452e036-2",`!brackets hold	Ru&{!
+is	R}&A
+of	Re!,
+that	Nn&f%V
-e	RT,
%dbury after	Rp#f
*s novel	Rp#f
%nch a	Ry&&
)breaks	Ro!3
)ci	Ro&8
)gh	No&3,*
+pages	No&3,*
*it	Ry&O
)in	Ry&:
)shows	Ry&O
)that	Ry&:
+e	No&%,:
)with	Nm&m.:
(es are	Ry&:
+had	RF,
-ve	RF3
+main	Ro&1
+on	R{&A
#eadcrumbs as	Nq&f'3
.classes	R|&,
.heading	R|&3
.or	R|&A!V
.the	R|&V
&k a	Rp"3
)nd	RG:
)t	Ra':
(every	R^,
(in	R_'3
(the	J~!:s!,F{"
(you	R}&%
'ing its	Rr!%
+one	Rd"H
's 500	Ny!:_!3
)a	Fy!:O3+3q!3
*fter	R{!H
*nybody	Rr!^
)but	Rl!H
)clients	Rr!:
)no	Rh#f
)off	J~!&!,!AU3K:
*n	No!3'm
)the	Rd"H
&th of	Rh&,
%w coffee	Rf#,
'to	Rr#H
#idge until	Ro#f
%ng a	Rq!,
's a	Rk#H
*long	Rv%3
*n	Rr!A
)most	Ri"3
)the	N_",A:
#oke down	Rf%,
(not	Rq#,
(off	Jf"3!ANf7,
(that	Rn!,!H
'n e	Ru!:
*ntry	Rw#H
*tag	Ru!:
)field	Rb"3
*or	Ro#:
)handshake	R{!3
)if	Rt%X
`)
