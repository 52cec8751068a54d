sitegenSearch("n98a67132-3",`!higher later	Rz"3
*imit	Rs#f
)minor	Rp#3
'st 1	Rp#3
+x	Rp#3
*bit	Rf!:
*version	Rp#A
&lighted another	Rn&m
/s	Rn&m
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
(about	Rw!&
)llows	Rw!H
(back	Rw!:
(iana	Rj%&
(links	Rj%3
(since	Rw!&
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
'for	Jo!3-O
'hints	Rw!:
(tml	RZ,
'it	Jt!3EO
'links	Rw",
'no	Rl&O
'only	Rv"O
'so	Ry"&
'the	J|!,p"m
'what	Rs&3
)en	Rq!O
(ithin	Rn&{#
&s 8	Rv%3
`)
