sitegenSearch("n76889862-11",`!states the	Ju!:H:
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
*99	Rn!H
)500	Jm!1d!?
+1	Rp#?
+2	Rq#?
+3	Jm!1g!?
+4	Rs#?
+5	Rt#?
)a	Rp!3
*ccepted	R_"&
+ross	Rj!:
+tive	Jj&V,8!?({#!{*
*lone	Rm%:
+ready	Rf"&
*n	Rj&V
+d	>X,7m5:c"&"&"&-,+{1
*s	Jj!:<:
)bad	Jq"&A&
*ecause	Rj!3
+fore	Rb":
*ut	JX:r#t
`)
