sitegenSearch("nfff39b9b-7",`!between redirects	Rw"V
*that	Fx"fb!:"O
,e	Bo!,.f&fPf(m-,&,
-m	BK:@:/H133Hw!f
,ree	RZ,
+wo	B,,P,5Vb!HYA)t
*what	Rd"H
*you	Jk!:j#O
#ware of	R|!O
#yond 10	J[,{#A
)rest	Ff!(),#A,f
)the	R}"3
"ig 413	Rr#f
&commerce	Rg%&!3
&header	Rm#H!k
&number	Rf%V
%commerce a	Rg%&
.formerly	Rg%3
#ll and	Rg%,
'before	Ro"H
'or	Rq!,
#n sh	Ri&?
%ary and	Rp#H
)files	R',
%d and	Rb"H
'it	R~#:
'that	Rs#3
'with	Rb"3
&ings much	Rb",
#t floating	Ry&3
&set	Rf!:
"lame a	Ri!:
)s	Rm#m
(delete	Rm"f
(or	Ri#,
(the	Ry#O
's one	Rh#3
)people	Rn!3
&ing the	Ff#H+H"H
%nk again	R~!3
)nd	Rl!3
)s	Ro&f
(title	Rl!?
#ind when	Rf!A
'ly rfc	Rz!:
*the	Rv":
#ob main	Rm&*
'storage	Rs&H
%ck a	Rj#3
)cross	Rj#O
)nd	Rt!A
(behind	R_#H
(cannot	R-,
(from	Rq%,
(http	J6,q%V
(is	Jo&f)A
(marked	J6,q%^
*y	Rg!:
)isplaced	Rd!(
(not	R,,
(of	F,,g%:?{"
)n	R,:
`)
