sitegenSearch("n2526559c-4",`!graphql answer	Rf!,!a
*g	Jf!&a#,
+rpc	Jf!&a#,
*http	Rf!*
*json	R_&?
*over	Rf!,!^
*response	Rf!%!,!^
*server	Rf!^
)json http	R_&?
)response json	Rf!,!^
's as	Rn#f
)for	Rw#:
)rather	R~%:
)show	R|#:
#een lock	Rd%V
*ok	Rf!:
&ts the	R{#3
%p does	Rg&H
'i	Rr!F
(e	Rr!F
%w too	R|&A
#oovy scala	Ro&m
%unds altogether	Re!,
&p after	Rm#:
(cannot	R{#:
(expects	R{#&
(flag	Rv&m
)or	R{#3
(has	R{#,
)ost	Ri&8
(list	Rv&m
(may	Rv&m
(name	R{#8
(of	Fa",o"3"f
(publish	Ri&1
(that	Fe#H&3o!{.
*e	Fy#:MO2{+
(wants	R{#:
's and	R{#:
)fields	Rv&{"
)query	R{#8
)target	R{#8
*he	Rv&{+
)under	Rv&{"
%w for	Ro!1
'with	Ro!:
&ing pauses	Jw#:0:
*randomised	Rk#f
*the	R{%:
&n this	R#:
)o	Ri#A
&s an	Ru&:
(because	Ro!:
*yond	J[,{#A
)y	Rz#3
(if	Rm"f
(over	R}#3
(quickly	R{"H
&th compare	Ro!A
#pc and	J{#&J,
)swers	Rf!3
'client	R{#3
`)
