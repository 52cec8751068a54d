sitegenSearch("n667fd859-7",`!grep i	Rt!F
(e	Rt!F
%w too	R~&A
#oovy scala	Rq&m
%unds altogether	Rg!,
&p after	Ro#:
(cannot	R}#:
(expects	R}#&
(flag	Rx&t
)or	R}#3
(has	R}#,
)ost	Rk&8
(list	Rx&t
(may	Rx&t
(name	R}#8
(of	Fc",o"3"f
)r	Rx&t
(publish	Rk&1
(that	Fg#H&3o!{/
*e	F{#:MO2{,
(wants	R}#:
's and	R}#:
)fields	Rx&{#
)query	R}#8
)target	R}#8
*he	Rx&{,
)under	Rx&{#
%w for	Rq!1
'with	Rq!:
&ing pauses	Jy#:0:
*randomised	Rm#f
*the	R}%:
&n this	R#:
)o	Rk#A
&s an	Rw&:
(because	Rq!:
*yond	J^,{#H
)y	R|#3
(if	Ro"f
(over	R_%3
(quickly	R}"H
&th compare	Rq!A
#pc and	J}#&J,
)swers	Rh!3
'client	R}#3
'example	R}#8!?
'g	Rh!&
(rpcweb	Rh!&
'message	Rh!:
'or	R}#3
(ver	Rh!3
'see	R{!f
)rvice	Jh!3w!3
(tatus	Rh!%!3!:
'the	R}#,!:
(owards	R}#3
'which	Rq!A
&message to	Rh!:
&status 0	Rh!3
-as	Rh!:
-because	Rh!3
-grpc	Rh!:
1message	Rh!:
&web it	Rh!:
`)
