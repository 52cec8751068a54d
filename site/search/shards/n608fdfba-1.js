sitegenSearch("n608fdfba-1",`!groovy scala	Ru&m
%unds altogether	Rk!,
&p after	Rs#:
(cannot	Rb%:
(expects	Rb%&
(flag	R|&t
)or	Rb%3
(has	Rb%,
)ost	Ro&8
(list	R|&t
(may	R|&t
(name	Rb%8
(of	Jg",o"3"f
)r	R|&t
(publish	Ro&1
(that	Jk#H&3o!{0
*e	J_%:MO2{-
(wants	Rb%:
's and	Rb%:
)fields	R|&{#
)on	R|&V
)query	Rb%8
)target	Rb%8
*he	R|&{-
)under	R|&{#
%w for	Ru!1
'with	Ru!:
&ing pauses	N}#:0:
*randomised	Rq#f
*the	Rb&:
&n this	R#:
)o	Ro#A
&s an	R{&:
(because	Ru!:
*yond	Na!,}#H
)y	Ra%3
(if	Rs"f
(over	Rd%3
(quickly	Rb#H
&th compare	Ru!A
#pc and	Nb%&J,
)swers	Rl!3
'client	Rb%3
'example	Rb%8!?
'g	Rl!&
(rpcweb	Rl!&
'message	Rl!:
'or	Rb%3
(ver	Rl!3
'see	R_"f
)rvice	Nl!3w!3
(tatus	Rl!%!3!:
'the	Rb%,!:
(owards	Rb%3
'which	Ru!A
&message to	Rl!:
&status 0	Rl!3
-as	Rl!:
-because	Rl!3
-grpc	Rl!:
1message	Rl!:
&web it	Rl!:
*puts	Rl!:
*web	Rl!&
`)
