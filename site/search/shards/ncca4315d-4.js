sitegenSearch("ncca4315d-4",`!highlighted in	Ro&f
.when	Ro&f
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
*keep	Rs&:
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
(nd	Jr!&d#A
)y	Rf"H
'emphasis	Ru&A
'for	Jo!3-O
'hints	Rw!:
(tml	RZ,
'it	Jt!3EO
'links	Rw",
'no	Rl&O
'only	Rv"O
'so	Ry"&
(uch	Rm&,
'the	F|!,p"m#A
'what	Rt&3
)en	Rq!O
(ithin	Ro&{#
&s 8	Rv%3
(a	>-3e!Ar!3G3"{!)3(:"H'3
)ll	Rm&,
)n	Fo#O334:
*d	Fm#m]H*&
*y	Rc#h
(below	Rl&,
`)
