sitegenSearch("n93b3d126-4",`!groups under	Ru&{"
%w for	Ro!1
'with	Ro!:
&ing pauses	Jw#:0:
*randomised	Rk#f
*the	R{%:
&n this	R#:
)o	Ri#A
&s an	Rt&:
(because	Ro!:
*yond	J[,z#A
)y	Rz#3
(if	Rm"f
(over	R}#3
(quickly	R{"H
&th compare	Ro!A
#pc and	J{#&J,
)swers	Rf!3
'client	R{#3
'example	R{#8!?
'g	Rf!&
(rpcweb	Rf!&
'message	Rf!:
'or	R{#3
(ver	Rf!3
'see	Ry!f
)rvice	Jf!3w!3
(tatus	Rf!%!3!:
'the	R{#,!:
(owards	R{#3
'which	Ro!A
&message to	Rf!:
&status 0	Rf!3
-as	Rf!:
-because	Rf!3
-grpc	Rf!:
1message	Rf!:
&web it	Rf!:
*puts	Rf!:
*web	Rf!&
-socket	Rf!&
"ssdp new	Rt#:
"uard and	Rp"f
#ess as	Rl"O
(does	Rp"f
(for	Ro!%
(must	Rp"f
(of	R{!O
)r	R{!H
(that	Rp"f
)itles	R,,
)oo	Rh#H
(which	Rs"H
)rite	Ry!O
'ed and	Re!H
*whoever	Rx!H
(s and	Rh#H
*the	Ry%:
'ing one	RY,
+the	Rx!H
&t network	Ru#?
(opens	Ru#A
's 0	Rb#?
#ide cache	RD3!:
`)
