sitegenSearch("n07908d88-1",`!drafts and	Rf!,
)best	Rk&A
*uild	Rk&A
)dns	Rr&:
)fields	Rq!:
)in	Rh&H
+to	Rg&,
)of	Jo"m7f
*utput	Rk&?
)recommended	Rf!,
)said	Rf!,
*ince	Re#f
)take	Rg&,
-s	Rh&H
*he	Rg&A
*oo	Rg&A
)which	RJ,
%w several	Ri!,
'the	Rl#3
&ing has	R~!3
*takes	Jd!,d%&
&n as	Rc!,
(in	R~!,
&s the	Ru&A
#ew the	R_#f
#ive or	Rk%X
#op connections	Rh#3
'interim	Rx!:
(t	Ru%O
'the	Fn!H8:4:33
)ose	Rn#m
'what	Fz!O%O:O
&ped and	JU,u"&
*dont	Rt&:
*from	Rh#:
*in	Ro#H
+t	Rv!&
*onto	R%,
*the	Re%3
-m	Ru!f
'ing the	Ru%Q
&s handshakes	Rc%3
(it	Rf&,
*s	R{%:
(means	Rr!3
(or	Rh"f
)ut	Rj#:
(packets	R_%3
(the	Rj!3
+m	Rn#:
*ose	Rm#:
#y run	Jg&m."!V
%run list	Rg&m
*ooks	Rs&V
)replace	Rg&k
"st port	R_%8
"ue a	Rx!3
&for	Rh#H
#mb there	Rg&{'
%p or	R#,
&s claims	Rk!T
#plicate be	Rv"h
,names	Ry&&
#rably before	R{!H
&tion mobile	Ry#:
*s are	Ry#O
`)
