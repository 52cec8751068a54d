sitegenSearch("n7f277a85-2",`!finding the	Rz"V
*which	RH,
+ith	JE,m%O%3
)s about	Rd!,
,ll	Rp&%
,nd	Np&(/^
,re	Nm&,%,!3
+down	Ro&1
+raising	Rm%:
+sarif	Rp&?
-y	Nm&{&%O
,tand	Ro&3
,uch	Rm&O
+that	Rp&,
-en	Rq&O
,o	Ro&?
'tem http	Ru%?
&s an	Rv#:
*d	Rz&&
(in	Rt&A
)t	Je!,]:~!:
(jokes	Rf#H
(no	Np"A*H
*ne	R3,
(retry	Rz&3
(the	Nd%:J3
+re	R&,
)oo	Ro#3
%e a	Rj#f
(nd	Jy!Aa!fg!1!F
(s	R|"f
'do	R}%:
'here	Rd%:
'in	Rh#3
'to	Rw&,
'where	Rp#O
&r distinctions	Ro!f
%gerprint and	Rr&:
.of	Rv&f
%ish a	Rb&:
*fter	Ru#,
)it	RH:
+s	Ru#3
)what	Rj&:
(ed and	Nb"&-3
+by	Rm&3
+file	Rd#H
+requests	Ru!,
+so	Rh%:
+the	Ra#3
)s the	R~%,
&te depth	Ry#H
#refox 153	Jl!A!H-O!m"3
*captive	R{#:!f
*fetches	R{#:
*ok	Rw!O
,http	Rw!O
*planned	Rw%3
*user	Rk%3
&s when	Ru!3
&wall actively	Re%,
,gainst	Re%V
+between	Ru#f
+has	Re%:
+in	Nv"m%f
+mostly	Rq!{!
+or	Nu!:BH
`)
