sitegenSearch("n0a84c0ce-7",`!finds an	Rp#:
*d	Rt&&
(in	Rn&A
)t	Jz":~!:
(jokes	R_#H
(no	Jj"A*H
*ne	R2,
(retry	Rt&3
(the	J}#:J3
+re	R&,
)oo	Ri#3
%e a	Rd#f
(nd	Fs!:a!fg!1!F
(s	Rv"f
'do	Rw%:
'here	R}#:
'in	Rb#3
'to	Rq&,
'where	Rj#O
&r distinctions	Ri!^
%gerprint and	Rl&:
.of	Rp&f
%ish a	R{%:
*fter	Ro#,
)it	RG:
+s	Ro#3
)what	Rd&:
(ed and	J{!&-3
+by	Rg&3
+file	R}"H
+requests	Ro!,
+so	Rb%:
+the	Rz"3
)s the	Rx%,
&te depth	Rs#H
#refox 153	Ff!A!H-O!m"3
*captive	Ru#:!f
*fetches	Ru#:
*planned	Rq%3
*sent	Rq!O
*user	Re%3
&s when	Ro!3
&wall actively	R~#,
,gainst	R~#V
+between	Ro#f
+has	R~#:
+in	Jp"m%f
+mostly	Rk!t
+or	Jo!:BH
+packets	Ro#H
+that	R_%3
+which	R_%:
*s and	R_%V
,or	R}#3
%st 103	Rw!:
)2	Rt&3
(201	Rn!m
(30	Rg&^
(40	Rt&:
*0	Rt&A
)29	Rh#f
)49	Rp%&
(500	Ry&:
(a	Bk!ACf7fn!:&O
)n	R{!3
*d	B7,]OF3#:5:!f2:[,
*swer	Rt"3
)t	Ro!:
`)
