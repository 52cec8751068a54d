sitegenSearch("n7c4aad32-9",`!between lead	RW:
,tters	Rx&:
*most	Rv!f
*neighbouring	R~"V
*occurrences	Rp!3
+f	Rq&,
*points	R_'3
+rograms	Rn"3
-jects	R&:
*reading	Rf#f
,directs	R{"V
*that	J|"fb!:"O
,e	Bs!,.f&fPf(m-,&,
-m	BK:D:/H133Hw!f
,ree	R^,
+wo	B,,S,6Vb!HYA)t
*what	Rh"H
*you	Jo!:j#O
#ware of	Ra"O
#yond 10	J_!,|#H
)rest	Fj!(),#A,f
)the	Rb#3
"ig 413	Rv#f
&commerce	Rk%&!3
&header	Rq#H!k
&number	Rj%V
%commerce a	Rk%&
.formerly	Rk%3
#ll and	Rk%,
'before	Rs"H
'or	Ru!,
#n sh	Rm&?
%ary and	Rt#H
)files	R',
%d and	Rf"H
'it	Rc%:
'that	Rw#3
'with	Rf"3
&ings much	Rf",
#t floating	R}&3
&set	Rj!:
"lame a	Rm!:
)s	Rq#m
(delete	Rq"f
(or	Rm#,
(the	R}#O
's one	Rl#3
)people	Rr!3
&ing the	Jj#H+H"H
%nk again	Rc"3
)nd	Rp!3
)s	Rs&f
(title	Rp!?
#ind when	Rj!A
'ly rfc	R~!:
*the	Rz":
#ob main	Rq&*
'storage	Rw&H
%ck a	Rn#3
)cross	Rn#O
)nd	Rx!A
`)
