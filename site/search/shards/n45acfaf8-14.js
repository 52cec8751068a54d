sitegenSearch("n45acfaf8-14",`!disk of	RQ,
(r	Jk&{&#H
'pdf	RQ1
'space	Rv#&!3
'the	Jv#Hj!:
*y	Jt&V*%
(itle	Ro&T
'without	Rl&,
&01 delete	Ry&*
*isk	Ry&?
)helps	Ry&*
'2 buy	Ry&*
)no	Ry&?
'7 in	Ro&V
&full beside	R?,
&s fill	R31
(grew	Ru&F
(keep	R>,
(md	Ry&*
(of	R@,
(that	RU8
)reat	RM,
(use	Rv&3
%play this	R~":
)name d	Rh#?
.plan	Rh#?
&utes broken	Rl!,
%regard such	Rw",
%t builds	Rm&,
'make	Ro&,
'usr	Rm&*
&ant dependency	Rr#H
&inct callers	Rs!:!A
+label	Rs!,
*ion belongs	Rw!^
-s into	Rm!^
(guish it	Rd%3
&ributes the	Rn"f
+ion calls	Rm&,
(ct court	Rn#?
#v details	Rs&{"
%ide its	Ra'3
)what	Ra'3
"ns a	Re%:
&changes	Rj%:
&entry	Ry#f
'rror	Rj%(!3
&rebinding	Rv&:
(cord	Jd%3(3
&still	Re%3
"o a	Rf#f
&bout	Bq!%(%;h<ho!*#*
&ccess	Re":
&libaba	Rw#3
'l	Jv!HD:
&nything	Ru%:
%belongs	RQ:
&oth	J}"Hs!f
&rowsers	Ru!o
%count	Ru!t
%differently	Rl!V
`)
