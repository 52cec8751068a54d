sitegenSearch("n42ac25bc-11",`!disk or	Jg&{&#H
'pdf	RQ1
'space	Rr#&!3
'the	Jr#Hj!:
*y	Jp&V*%
(itle	Rk&T
'without	Rh&,
&01 delete	Ru&*
*isk	Ru&?
)helps	Ru&*
'2 buy	Ru&*
)no	Ru&?
'7 in	Rk&V
&full beside	R?,
&s fill	R31
(grew	Rq&F
(keep	R>,
(md	Ru&*
(of	R@,
(that	RT8
)reat	RM,
(use	Rr&3
%play this	Rz":
)name d	Rd#?
.plan	Rd#?
&utes broken	Rh!,
%regard such	Rs",
%t builds	Ri&,
'make	Rk&,
'usr	Ri&*
&ant dependency	Rn#H
&inct callers	Ro!:!A
+label	Ro!,
*ion belongs	Rs!^
-s into	Ri!^
(guish it	R_%3
&ributes the	Rj"f
+ion calls	Ri&,
(ct court	Rj#?
#v details	Ro&{"
%ide its	R|&3
)what	R|&3
"ns a	Ra%:
&changes	Rf%:
&entry	Ru#f
'rror	Rf%(!3
&rebinding	Rr&:
(cord	J_%3(3
&still	Ra%3
"o a	Rb#f
&bout	Bm!%(%;h<ho!*#*
&ccess	Ra":
&libaba	Rs#3
'l	Jr!HD:
&nything	Rq%:
%belongs	RQ:
&oth	Jy"Hs!f
&rowsers	Rq!o
%count	Rq!t
%differently	Rh!V
`)
