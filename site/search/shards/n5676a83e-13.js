sitegenSearch("n5676a83e-13",`!ntlm is	Rx"f
"uisance on	R_#O
#l byte	J'(g&{!
%l 2	Rh%8
'body	Jb":":
'curl	Ru!O
'from	Rb"H
'https	Ro!*!?
'instead	Ru!O
'or	Rl&3
'resolve	Rb%8
'url	Rb%:
'w	Jo!F!Mr!8
'x	Rx"8
#m redirects	Ro!F
%ber 1	Ru!?
*01	Rv#3
+3	Rn%,
*5	R|!,
*8	Rb#3
)451	Jm!Hc!h
)530	Re%:
)7	R13
)after	R~%A
*lone	Jm!O9,
*nd	>P,>Oh!H(33,',8,8H
+y	Ry&3
*ppears	Ri#f
*re	Rk%,
+ticles	Rl&A
*s	Jf"3{":
)bearable	Rj!,
*rowsers	Rv!m
*y	R~%,
)cloudflare	Rh%3
3s	R{%:
*ounts	Rd",
)does	Jn!^s#,
)elsewhere	6z#&"&#&"&*&"&#&"&"&"&"&"&#&"&#&#&"&'&#&"&"&#&"&%&"&
*sri	R~%:
*xists	Jo!:n",&&
)fall	Rn!H
*or	:i!A#^)f"V"%c!H":'35:-&"&"&"&&&"&':
*rom	Ra&:
)gains	Rm!^
*et	Rt#3
)harms	Rm!^
+s	Rz"3
+ve	Rw#:
)in	>[,3^(O1H2H/f@,+&!V#&!,#3
+to	Jn!H',ZH
+vents	Ru!,
*s	:n"?',7f-3#3*35,),#:)&%,"V.3
*t	Rc&:
+self	Jo!:e"3
)know	Rr!m
)lies	Rf&&
*ong	Rv%3
`)
