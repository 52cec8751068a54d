sitegenSearch("n6ebed22a-7",`!beyond the	R}"3
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
#t floating	Rx&3
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
)s	Rn&f
(title	Rl!?
#ind when	Rf!A
'ly rfc	Rz!:
*the	Rv":
#ob storage	Rr&H
%ck a	Rj#3
)cross	Rj#O
)nd	Rt!A
(behind	R_#H
(cannot	R-,
(from	Rq%,
(http	J6,q%V
(is	Jn&f)A
(marked	J6,q%^
*y	Rg!:
)isplaced	Rd!(
(not	R,,
(of	F,,g%:>{"
)n	R,:
(starts	Rn&:
(that	F[,o!Hd!,
*e	Jq!,d":
*is	Rj#?
)o	Ru&A
(what	Rj#H
)ith	J6:a&A
'ed address	Re!:
+nd	Rs%:
*by	BQ,;HTH,3!?!HH(!?
*cloudflares	R~#3
*host	Rq%3
*network	Rp"H
*so	Rs%,
`)
