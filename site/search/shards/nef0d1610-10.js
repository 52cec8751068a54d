sitegenSearch("nef0d1610-10",`!finds none	R2,
(retry	Rx&3
(the	Jb%:J3
+re	R&,
)oo	Rm#3
%e a	Rh#f
(nd	Jw!:a!fg!1!F
(s	Rz"f
'do	R{%:
'here	Rb%:
'in	Rf#3
'to	Ru&,
'where	Rn#O
&r distinctions	Rm!^
%gerprint and	Rp&:
.of	Rt&f
%ish a	R_&:
*fter	Rs#,
)it	RG:
+s	Rs#3
)what	Rh&:
(ed and	J_"&-3
+by	Rk&3
+file	Rb#H
+requests	Rs!,
+so	Rf%:
+the	R~"3
)s the	R|%,
&te depth	Rw#H
#refox 153	Jj!A!H-O!m"3
*captive	Ry#:!f
*fetches	Ry#:
*planned	Ru%3
*sent	Ru!O
*user	Ri%3
&s when	Rs!3
&wall actively	Rc%,
,gainst	Rc%V
+between	Rs#f
+has	Rc%:
+in	Jt"m%f
+mostly	Ro!t
+or	Js!:BH
+packets	Rs#H
+that	Rd%3
+which	Rd%:
*s and	Rd%V
,or	Rb%3
%st 103	R{!:
)2	Rx&3
(201	Rr!m
(30	Rk&^
(40	Rx&:
*0	Rx&A
)29	Rl#f
)49	Rt%&
(500	R}&:
(a	Bo!ACf7fn!:&O
)lias	Rt&,
)n	R_"3
*d	>7,B3@OF3#:5:!f2:[,
*swer	Rx"3
)t	Rs!:
*tempt	Fd"A;:'A2:
(block	Rx!A
)yte	Jo!?S3
`)
