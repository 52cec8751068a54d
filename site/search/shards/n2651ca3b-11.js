sitegenSearch("n2651ca3b-11",`!scope goes	Ri!3
(or	Ri!:
*ders	Rt"?
(state	Ra%?
(title	Rt"?
's and	Ra%:
#reen 449	Rt%?
)and	Rc"3
*s	Rc"f
)in	Rt%3
*s	Rc"O
)reader	R|&%
/s	J8,L,s#:
)width	Rt%?
(449 http	Rt%?
(s and	Ry&A
*of	Jt&f(:
(width body	Rt%?
%ipt also	Rj!:
*nd	Jo&[&3
)cache	Rw#f
+lls	Rr"H
+nnot	Rj!f
)does	Rq%3
)element	Rz&V
)fetch	Rq%:
*ollows	Ry#:
+r	Rg"A
)gets	Rl":
)has	Rc":
)in	Fj!A1:?f^3
*s	Ro!m
*t	Rx&,
)may	Ri!t
)of	Bu!m/fs"V":",
*n	Ri!V
*r	Bb!,;3v"O%{")3
)puts	Rl&O
)reads	Rz&A
)saw	Rj!A
*ees	Rl":
+ts	Rl":
*hare	Rh&3
+ould	RQ:
*o	Ro!m
)that	J+,a#:p!A
+e	Rl&O
,n	R}!H
,y	Rs&f
)what	Rm&H
*ith	Ra#H
(s a	Rz&3
+nd	JJ,k%,!3!f
+re	Ri!m
+t	Rw#f
*browsers	Rr%&
*call	Rw!t
*from	Ju!:VH
*get	Ri!V
*has	Rl&O
*in	Rx!:
*json	Rf&3
*may	J|":(:
*never	Rj":
*of	Jn&A(^(V
*read	Rj!:
,quest	Ju!m}!&#&
*screen	Ru&:
+tyles	Jl&A){""^
*taken	Ra",
`)
