sitegenSearch("ne13b68d9-9",`!grep i	Rv!F
(e	Rv!F
%w too	Ra'A
#oovy scala	Rs&m
%unds altogether	Ri!,
&p after	Rq#:
(cannot	R_%:
(expects	R_%&
(flag	Rz&t
)or	R_%3
(has	R_%,
)ost	Rm&8
(list	Rz&t
(may	Rz&t
(name	R_%8
(of	Je",o"3"f
)r	Rz&t
(publish	Rm&1
(that	Ji#H&3o!{/
*e	J}#:MO2{,
(wants	R_%:
's and	R_%:
)fields	Rz&{#
)query	R_%8
)target	R_%8
*he	Rz&{,
)under	Rz&{#
%w for	Rs!1
'with	Rs!:
&ing pauses	J{#:0:
*randomised	Ro#f
*the	R_&:
&n this	R#:
)o	Rm#A
&s an	Ry&:
(because	Rs!:
*yond	J_!,|#H
)y	R~#3
(if	Rq"f
(over	Rb%3
(quickly	R_#H
&th compare	Rs!A
#pc and	J_%&J,
)swers	Rj!3
'client	R_%3
'example	R_%8!?
'g	Rj!&
(rpcweb	Rj!&
'message	Rj!:
'or	R_%3
(ver	Rj!3
'see	R}!f
)rvice	Jj!3w!3
(tatus	Rj!%!3!:
'the	R_%,!:
(owards	R_%3
'which	Rs!A
&message to	Rj!:
&status 0	Rj!3
-as	Rj!:
-because	Rj!3
-grpc	Rj!:
1message	Rj!:
&web it	Rj!:
`)
