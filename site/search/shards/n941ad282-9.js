sitegenSearch("n941ad282-9",`!finding per	R4,
*says	Rs&3
+tands	Rl&,
*that	R_'&
,e	Rv"V
*which	RG,
+ith	FD,j%O%3
)s about	Rb!,
,ll	Rl&%
,nd	Jl&(/^
,re	Ji&,%,!3
+down	Rk&1
+raising	Ri%:
+sarif	Rl&?
-y	Ji&{&%O
,tand	Rk&3
,uch	Ri&O
+then	Rm&O
,o	Rk&?
'tem http	Rq%?
&s an	Rr#:
*d	Rv&&
(in	Rp&A
)t	J|":~!:
(jokes	Rb#H
(no	Jl"A*H
*ne	R2,
(retry	Rv&3
(the	J_%:J3
+re	R&,
)oo	Rk#3
%e a	Rf#f
(nd	Fu!:a!fg!1!F
(s	Rx"f
'do	Ry%:
'here	R_%:
'in	Rd#3
'to	Rs&,
'where	Rl#O
&r distinctions	Rk!^
%gerprint and	Rn&:
.of	Rr&f
%ish a	R}%:
*fter	Rq#,
)it	RG:
+s	Rq#3
)what	Rf&:
(ed and	J}!&-3
+by	Ri&3
+file	R_#H
+requests	Rq!,
+so	Rd%:
+the	R|"3
)s the	Rz%,
&te depth	Ru#H
#refox 153	Fh!A!H-O!m"3
*captive	Rw#:!f
*fetches	Rw#:
*planned	Rs%3
*sent	Rs!O
*user	Rg%3
&s when	Rq!3
&wall actively	Ra%,
,gainst	Ra%V
+between	Rq#f
+has	Ra%:
+in	Jr"m%f
+mostly	Rm!t
`)
