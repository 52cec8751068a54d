sitegenSearch("nf8f335d8-7",`!states one	Rh"O
)the	Js!:H:
&ic file	Rt"f
-s	Rm&f
+nal	Rl!f
)host	Rp&%
)members	Rl!,
)web	Rn&&!C
(webapp config	Jn&%!A&,
.configjson where	Rr&,
;ich	Rn&A
'on or	Ra"3
'stics on	Rt%:
&us 0	Jh!3A:
)200	Jp!.;:
+5	Ra":
)301	Fn&:&V":
+6	Rl"H
+9	Rl"H
)400	Jk!1E?
+1	Fg!1&1F?
+2	Rq"?
+3	Rr"?
+4	Fs"?{!f":
+5	Rt"?
+6	Ru"?
+8	Rw"?
+9	Jn!*K?
*10	Ry"?
+1	Rz"?
+2	R{"?
+3	R|"?
+4	R}"?
+5	R~"?
*22	Rd#?
+3	Rc"H
+4	Rf#?
+8	Ri#?
+9	Fk!1*1W?!Hl!?
*63	Rx#8
*99	Rl!H
)500	Jk!1d!?
+1	Rn#?
+2	Ro#?
+3	Jk!1g!?
+4	Rq#?
+5	Rr#?
)a	Rn!3
*ccepted	R}!&
+ross	Rh!:
+tive	Fh&V,8!?({#!{*
*lone	Rk%:
+ready	Rd"&
*n	Rh&V
+d	>W,6m5:c"&"&"&-,+{1
*s	Jh!:<:
)bad	Jo"&A&
*ecause	Rh!3
+fore	R_":
*ut	JW:q#t
`)
