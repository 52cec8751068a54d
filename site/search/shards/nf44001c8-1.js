sitegenSearch("nf44001c8-1",`!high is	R|&:
&er later	Ra#3
*imit	Ry#f
)minor	Rv#3
'st 1	Rv#3
+x	Rv#3
*bit	Rl!:
*version	Rv#A
&lighted a	Ru&m
/s	Ru&m
.in	Ru&f
.such	R:,
.when	Ru&f
#nt and	Rw!:
(t	R}!O
'for	R}!:!H
'goes	R}!A
'itself	R}!O
'on	R}!H
)ly	R}!H
'while	R}!3
(ould	Rc#A
&ing at	R}!H
&s 103	Rp!3
(about	R}!&
)llows	R}!H
(back	R}!:
(iana	Rp%&
(links	Rp%3
(since	R}!&
(version	R}!H
#storic and	Rz#,
+do	Rn!H
+exchange	N|!A_!A
+ietf	Rz#,
+still	Rl!O
+web	Rv!,
.dav	Rv!,
*al reasons	Rl":
(y along	Ri&3
+nd	Rn!O
*entry	Re":
+xplains	Ro"3
*keep	Ry&:
*rfc	Rz#,
*squash	Rm&m
#t most	Rf&3
&or	Rm!V
&per	Rw!,
&rate	Rj&?
%ch on	R{"O
%s a	Ri#3
(fter	Ru%:
(t	Ru%:
'is	Ry!3
'the	R_"3
"lsl jsonnet	Ru&m
"old 8	Ro#:
'all	R~"3
(nd	Nx!&d#A
)y	Rl"H
'emphasis	R{&A
'for	Nu!3-O
'hints	R}!:
(tml	R_!,
'it	Nz!3EO
'links	R}",
)ttle	Rs&,
'no	Rr&O
`)
