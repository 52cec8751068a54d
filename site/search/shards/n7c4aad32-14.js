sitegenSearch("n7c4aad32-14",`!branch breaks	Rm!3
)ci	Rm&8
)gh	Jm&3,*
+pages	Jm&3,*
*it	Rw&O
)in	Rw&:
)shows	Rw&O
)that	Rw&:
+e	Jm&%,:
)with	Jk&m.:
(es are	Rw&:
+had	RE,
-ve	RE3
+main	Rm&1
+on	Ry&A
#eadcrumbs as	Jo&f'3
.classes	Rz&,
.heading	Rz&3
.or	Rz&A!V
.the	Rz&V
&k a	Rn"3
)nd	RF:
)t	R~&:
(every	R],
(in	R}&3
(the	J|!:s!,F{"
(you	R{&%
'ing its	Rp!%
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
`)
