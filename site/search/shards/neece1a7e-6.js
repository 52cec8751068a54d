sitegenSearch("neece1a7e-6",`!finding about	Rj&,!H
+nd	Rm&A
*beside	Ri&1
*has	Ry&,
*is	R3,
*names	Rn&t
*of	Rj&&
+ut	R}#H
*per	R4,
*says	Rp&3
+tands	Rj&,
*that	R|&&
,e	Rt"V
*which	RG,
+ith	Jk&O#3
)s about	R_!,
,ll	Rj&%
,nd	Jj&(.^
,re	Jg&,%,!3
+down	Ri&1
+raising	Rg%:
+sarif	Rj&?
-y	Jg&{%%O
,tand	Ri&3
+then	Rk&O
,o	Ri&?
'tem http	Ro%?
&s an	Rp#:
*d	Rs&&
(in	Rm&A
)t	Jz":}!:
(jokes	R_#H
(no	Jj"A*H
*ne	R2,
(retry	Rs&3
(the	J}#:J3
+re	R&,
)oo	Ri#3
%e a	Rd#f
(nd	Fs!:a!ff!1!F
(s	Rv"f
'do	Rw%:
'here	R}#:
'in	Rb#3
'to	Rp&,
'where	Rj#O
&r distinctions	Ri!^
%gerprint and	Rl&:
.of	Ro&f
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
`)
