sitegenSearch("nb199f33e-11",`!states its	F,,j"O'O,O
)no	Rl#O
)one	Rl"O
)the	Nw!:H:
&ic file	Rx"f
-s	Rq&f
+nal	Rp!f
)host	Rt&%
)members	Rp!,
)web	Rr&&!C
(webapp config	Nr&%!A&,
.configjson where	Rv&,
;ich	Rr&A
'on or	Re"3
'stics on	Rx%:
&us 0	Jl!3'^<:
)200	Nt!.;:
+5	Re":
)301	Jr&:&V":
+4	Rm!V
+6	Rp"H
+9	Rp"H
)400	No!1E?
+1	Jk!1&1F?
+2	Ru"?
+3	Rv"?
+4	Jw"?{!f":
+5	Rx"?
+6	Ry"?
+8	R{"?
+9	Jr!*)[D?
*10	R}"?
+1	R~"?
+2	R_#?
+3	Ra#?
+4	Rb#?
+5	Rc#?
*22	Rh#?
+3	Rg"H
+4	Rj#?
+8	Rm#?
+9	Fo!1*1W?!Hl!?
*63	R|#8
*99	Rp!H
)500	No!1d!?
+1	Rr#?
+2	Rs#?
+3	No!1g!?
+4	Ru#?
+5	Rv#?
)a	Rr!3
*ccepted	Rb"&
+ross	Rl!:
+tive	Jl&V,8!?({#!{*
*lone	Ro%:
+ready	Rh"&
*n	Rl&V
+d	>Y,8t5:c"&"&"&-,+{2
*s	Nl!:<:
)bad	Ns"&A&
*ecause	Rl!3
+fore	Rd":
*ut	NY:s#t
`)
