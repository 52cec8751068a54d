sitegenSearch("nb092b41e-0",`!browsers developer	J}&H"O
,ialogue	Rr"H
,o	>j!:.3.:!f%:%:%:":9:#:
+fetch	R}!:
,ind	Ry#:
,ollow	Ji":":
-r	Rp&:
+get	Rb%A
+hardly	Rw":
-ve	Jg":#h
+ignore	Rz!:
+keep	Jm#:i!^
+may	Jp"Hl"A
+network	Jj!:'3!O
-ver	Jr!t4:'O
+obey	Ru!o
,f	Rr%&
,pen	Rr":
,r	JQ,l#O
+redirect	R~!:
-move	Rv!A
-peat	Ju!O;:
+scripts	Rs%&
,hould	Ri#:
.w	>d!,E:.:":":':4:":%:-:@3
,top	Rv!H!m
+tab	Rz&V
-ke	Ru&:
,reat	Rw!t
,urn	Rr!H
+use	R{!:
+want	R{!A
,hat	Rv!3
-ere	Rz&V
,ould	Jn"fL3
"ub25j zq	Ry!?
#cket errors	Rw&*
)rclone	Rw&*
#ffer 8	R_#:
)before	R~"H
)holds	Rz%3
)of	Rq#H
)size	Rq#H!m
(s 4	Rz%8
*an	Rq"H
,d	Rq"f
*in	Rz%,
*nginx	Rq"H
+ode	R_#:
*or	Jm#fN,
*than	Rz%,
,e	Rz%&
*which	Rm#:
+ith	Rq"f
#g and	Rv#H
#ild a	R&:
)ddresses	Rr!V
)nd	J{!3{"3%A
)pis	Ri&%
(check	Rk&.
(decides	RV,
)oes	Jk&:&O
(ends	Rk&3
(fails	Rk&3
)or	Rk&3
`)
