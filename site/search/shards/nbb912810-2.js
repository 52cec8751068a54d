sitegenSearch("nbb912810-2",`!cfray 9a41b2c3d4e5f607fra	R}#?
-43f0c1d2e3a	R~#?
8ams	R~#?
-5bb7f8e9d0c	R_%?
8cdg	R_%?
-73a1b2c3d4e	Ra%?
8lhr	Ra%?
-8e2f3a4b5c6	Rb%?
8fra	Rb%?
-a7c8d9e0f1a	Rc%?
8mad	Rc%?
-bf21e2f3a4b	Rd%?
8vie	Rd%?
-f11a2b3c4d5	Rf%?
8waw	Rf%?
(header	R}#:
"hain has	Rz#3
*ve	Rr!o
(of	Jw%:D,
's and	Jr!%!J4H
)old	Rl"H
%llenge a	Rk!,
-nd	Rx%:
.swers	Rt":
,can	Re!3
-omes	Rn":
,in	Fs!t<,(H
-s	Re!3!A
,makes	Rx%:
-ust	Re!&
,of	Re!:
,such	Rn":
,tells	Rn"A
-hat	Fe!%KHU3
-o	Rp":
,which	Re!m
-ithout	Re!:
%nce to	Rq!A
&ge 40961ff	R~":
)a	Fo!3<3=:x!,
*ccept	Rs"&
*gain	Rq!:
*nd	Fo!V7:-Oi"?
*s	R}!H
*t	Jk"Oi"3
)based	Rv"3
*efore	Js!:w"%
)content	R|"&
0type	R|"&
)date	Rh"H
)first	Rs#:
*rom	Jk",k":
)has	Ry":
*ow	Rw!H
)id	RC:
*f	JI:g#:
*n	Fl!^%%Xdm!%
*s	Jy"3/,
*t	FC:d!f?fT:
+s	Jj"3s!:
)log	Rf!,!^
)means	Rq&O
)nothing	Rg&m
`)
