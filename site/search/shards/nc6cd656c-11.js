sitegenSearch("nc6cd656c-11",`!finding per	R4,
*says	Ru&3
+tands	Rn&,
*that	Rb'&
,e	Rx"V
*which	RG,
+ith	JD,l%O%3
)s about	Rc!,
,ll	Rn&%
,nd	Jn&(/^
,re	Jk&,%,!3
+down	Rm&1
+raising	Rk%:
+sarif	Rn&?
-y	Jk&{&%O
,tand	Rm&3
,uch	Rk&O
+then	Ro&O
,o	Rm&?
'tem http	Rs%?
&s an	Rt#:
*d	Rx&&
(in	Rr&A
)t	Jd!,[:~!:
(jokes	Rd#H
(no	Jn"A*H
*ne	R2,
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
`)
