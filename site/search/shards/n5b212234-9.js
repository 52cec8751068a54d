sitegenSearch("n5b212234-9",`!beyond 10	J_!,|#H
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
(behind	Rd#H
(cannot	R-,
(from	Ru%,
(http	J6,u%V
(is	Js&f)H
(marked	J6,u%^
*y	Rk!:
)isplaced	Rh!(
(not	R,,
(of	J,,k%:?{"
)n	R,:
(starts	Rs&:
(that	J_!,p!Hd!,
*e	Ju!,d":
*is	Rn#?
)o	Rz&H
(what	Rn#H
)ith	J6:f&H
'ed address	Ri!:
+nd	Rw%:
*by	BQ,?HTH,3!?!HH(!?
*cloudflares	Rc%3
`)
