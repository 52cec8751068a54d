sitegenSearch("n34d70252-13",`!disks md	Rw&*
(of	R@,
(that	RT8
)reat	RM,
(use	Rt&3
%play this	R|":
)name d	Rf#?
.plan	Rf#?
&utes broken	Rj!,
%regard such	Ru",
%t builds	Rk&,
'make	Rm&,
'usr	Rk&*
&ant dependency	Rp#H
&inct callers	Rq!:!A
+label	Rq!,
*ion belongs	Ru!^
-s into	Rk!^
(guish it	Rb%3
&ributes the	Rl"f
+ion calls	Rk&,
(ct court	Rl#?
#v details	Rq&{"
%ide its	R~&3
)what	R~&3
"ns a	Rc%:
&changes	Rh%:
&entry	Rw#f
'rror	Rh%(!3
&rebinding	Rt&:
(cord	Jb%3(3
&still	Rc%3
"o a	Rd#f
&bout	Bo!%(%;h<ho!*#*
&ccess	Rc":
&libaba	Ru#3
'l	Jt!HD:
&nything	Rs%:
%belongs	RQ:
&oth	J{"Hs!f
&rowsers	Rs!o
%count	Rs!t
%differently	Rj!V
%except	Ru#:
'ist	R<:
%footnotes	Rq&{%
&ragments	RM,
%get	Rn"f
%harm	Rg#3
%i	2m!v;h#h,v"h"h'h&h#h#h#h%h"h#h#o#o#h"h'h+X#X"X#X#X#Q1Q"Q%Q+,7Q
&n	Ju"V+3
'stead	Rp!&
&s	Rp!:
&t	>k!^6f":):,f0f(:*H)3/::3
's	Ry#:
`)
