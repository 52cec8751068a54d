sitegenSearch("n17a5fa78-62",`!hides its	Ro!A
(that	Rr!O
*e	Fl!A#3^H::
%ing a	R_#H
)on	Rp"H
)with	Re!J
#gher later	Rz"3
*imit	Rs#f
)minor	Rp#3
'st 1	Rp#3
+x	Rp#3
*bit	Rf!:
*version	Rp#A
&lighted another	Rn&m
/s	Rn&m
.code	R9&
.in	Rn&f
.when	Rn&f
#nt and	Rq!:
(t	Rw!O
'for	Rw!:!H
'goes	Rw!A
'itself	Rw!O
'on	Rw!H
)ly	Rw!H
'while	Rw!3
(ould	R|"A
&ing at	Rw!H
&s 103	Rj!3
)xx	Rj%&
(about	Rw!&
)llows	Rw!H
(back	Rw!:
(go	Rw!&
(iana	Rj%&
(java	Rw!&
(links	Rj%3
(php	Rw!&
(ruby	Rw!&
*st	Rw!&
(since	Rw!&
)wift	Rw!&
(version	Rw!H
#storic and	Rt#,
+do	Rh!H
+exchange	Jv!A_!A
+ietf	Rt#,
+still	Rf!O
+web	Rp!,
.dav	Rp!,
*al reasons	Rf":
(y along	Rc&3
+nd	Rh!O
*entry	R~!:
+xplains	Ri"3
*keep	Rr&:
*rfc	Rt#,
#t most	R_&3
&per	Rq!,
&rate	Rd&?
%ch on	Ru"O
%s a	Rc#3
(fter	Ro%:
(t	Ro%:
'the	Ry!3
"old 8	Ri#:
'all	Rx"3
(nd	Jr!&c#A
)y	Rf"H
'emphasis	Rt&A
`)
