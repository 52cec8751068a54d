sitegenSearch("ncd891f79-13",`!between most	Rx!f
*neighbouring	Ra#V
*occurrences	Rr!3
+f	Rs&,
*points	Rb'3
+rograms	Rp"3
-jects	R&:
*reading	Rh#f
,directs	R}"V
*that	J~"fb!:"O
,e	Bu!,.f&fPf(m-,&,
-m	BL:E:/H133Hw!f
,is	Rq!^
,ree	R_!,
+wo	B,,T,7Vb!HYA)t
*what	Rj"H
*you	Nq!:j#O
#ware of	Rc"O
#yond 10	Na!,}#H
)rest	Fl!(),#A,f
)the	Rd#3
"icep bnf	Ru&m
#g 413	Rx#f
&commerce	Rm%&!3
&header	Rs#H!k
&number	Rl%V
%commerce a	Rm%&
.formerly	Rm%3
#ll and	Rm%,
'before	Ru"H
'or	Rw!,
#n sh	Ro&?
%ary and	Rv#H
)files	R',
%d and	Rh"H
'it	Re%:
'that	Ry#3
'with	Rh"3
&ings much	Rh",
#t floating	R_'3
&set	Rl!:
"lame a	Ro!:
)s	Rs#m
(delete	Rs"f
(or	Ro#,
(the	R_%O
's one	Rn#3
)people	Rt!3
&ing the	Jl#H+H"H
%nk again	Re"3
)nd	Rr!3
)s	Ru&f
(title	Rr!?
#ind when	Rl!A
'ly rfc	Ra":
*the	R|":
#ob main	Rs&*
'storage	Ry&H
%ck a	Rp#3
)cross	Rp#O
)nd	Rz!A
`)
