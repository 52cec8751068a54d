sitegenSearch("n798cc51c-12",`!state it	J|":O:
(no	Rf#O
*thing	Rg#O
(of	>l!,0H',),5&'HP3:3
)ne	Jp"O#O)O
(queued	Rw!?
(reload	Rt!A
)fc	Jc",<O
)unning	Rf%8
(send	Rz"3
(that	Rz"f
*e	Jz",!H)3
(will	R{",
(xyz	Ra%?
'd a	Rz"3
)freshness	>v!V4O2O%O"O"O#O#O&O"O
)lifetime	Rh"O
)max	Rp"O
,age	Rp"O
)of	R{&3
)rfc	Rx"O
)time	R_"H
'ment about	Jv!VX,
,by	Jo!%y"3
+s then	Rv"H
's 503	Ro#3
)its	F,,h"O'O,O
)no	Rj#O
)one	Rj"O
)the	Ju!:H:
&ic file	Rv"f
-s	Ro&f
+nal	Rn!f
)host	Rr&%
)members	Rn!,
)web	Rp&&!C
(webapp config	Jp&%!A&,
.configjson where	Rt&,
;ich	Rp&A
'on or	Rc"3
'stics on	Rv%:
&us 0	Jj!3A:
)200	Jr!.;:
+5	Rc":
)301	Jp&:&V":
+6	Rn"H
+9	Rn"H
)400	Jm!1E?
+1	Ji!1&1F?
+2	Rs"?
+3	Rt"?
+4	Ju"?{!f":
+5	Rv"?
+6	Rw"?
+8	Ry"?
+9	Jp!*K?
*10	R{"?
+1	R|"?
+2	R}"?
+3	R~"?
+4	R_#?
+5	Ra#?
*22	Rf#?
+3	Re"H
+4	Rh#?
+8	Rk#?
+9	Fm!1*1W?!Hl!?
*63	Rz#8
`)
