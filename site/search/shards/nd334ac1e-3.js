sitegenSearch("nd334ac1e-3",`!certificates this	Ry%,
"f connecting	Ra%:
%error	Rh%:!V
%ray	>_%:!?"?"?"?"?"?"?#?
#connectingip first	Ra%:
#errortype not	Rh%:
.on	Rh%V
#g env	Rq&m
#ray 9a41b2c3d4e5f607	R_%?
8fra	R_%?
-43f0c1d2e3a	Ra%?
8ams	Ra%?
-5bb7f8e9d0c	Rb%?
8cdg	Rb%?
-73a1b2c3d4e	Rc%?
8lhr	Rc%?
-8e2f3a4b5c6	Rd%?
8fra	Rd%?
-a7c8d9e0f1a	Re%?
8mad	Re%?
-bf21e2f3a4b	Rf%?
8vie	Rf%?
-f11a2b3c4d5	Rh%?
8waw	Rh%?
(header	R_%:
"hain has	R|#3
*ve	Rt!o
(of	Jy%:D,
's and	Jt!%!J4H
)old	Rn"H
%llenge a	Rm!,
-nd	Rz%:
.swers	Rv":
,can	Rg!3
-omes	Rp":
,in	Fu!t<,(H
-s	Rg!3!A
,makes	Rz%:
-ust	Rg!&
,of	Rg!:
,such	Rp":
,tells	Rp"A
-hat	Fg!%KHU3
-o	Rr":
,which	Rg!m
-ithout	Rg!:
%nce to	Rs!A
&ge 40961ff	Ra#:
)a	Fq!3<3=:x!,
*ccept	Ru"&
*gain	Rs!:
*nd	Fq!V7:-Oi"?
*s	R_"H
*t	Jm"Oi"3
)based	Rx"3
*efore	Ju!:w"%
)content	R~"&
0type	R~"&
)date	Rj"H
`)
