sitegenSearch("nd052607f-102",`!disk02 buy	Rt&*
)no	Rt&?
'7 in	Rk&V
&full beside	R?,
&s fill	R31
(grew	Rp&F
(keep	R>,
(md	Rt&*
(of	R@,
(that	RT8
)reat	RM,
(use	Rq&3
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
#v details	Rn&{"
%ide its	R{&3
)what	R{&3
"ns a	Ra%:
&changes	Rf%:
&entry	Ru#f
'rror	Rf%(!3
&rebinding	Rq&:
(cord	J_%3(3
&still	Ra%3
"o a	Rb#f
&bout	Bm!%(%;h<hn!*#*
&ccess	Ra":
&libaba	Rs#3
'l	Jr!HD:
&nything	Rq%:
%belongs	RQ:
&oth	Jy"Hs!f
&rowsers	Rq!o
%count	Rq!t
%differently	Rh!V
%except	Rs#:
'ist	R<:
%footnotes	Rn&{%
&ragments	RM,
%get	Rl"f
%harm	Re#3
`)
