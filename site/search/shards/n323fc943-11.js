sitegenSearch("n323fc943-11",`!distinctions into	Ri!^
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
%i	2k!v;h#h,v"h"h'h&h#h#h#h%h"h#h#o#o#h"h'h+X#X"X#X#X#Q1Q"Q%Q+,6Q
&n	Js"V+3
'stead	Rn!&
&s	Rn!:
&t	>i!^6f":):,f0f(:*H)3/::3
's	Rw#:
%make	Re":
&ost	Rh":
%namely	Rr#f
&either	Re!O
'xt	Ro",
`)
