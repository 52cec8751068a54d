sitegenSearch("n98ff7b17-12",`!ntlm is	Rv"f
"uisance on	R}"O
#l byte	J'(e&{!
%l 2	Rf%8
'body	J_":":
'curl	Rs!O
'from	R_"H
'https	Rm!*!?
'instead	Rs!O
'or	Rj&3
'resolve	R_%8
'url	R_%:
'w	Jm!F!Mr!8
'x	Rv"8
#m redirects	Rm!F
%ber 1	Rs!?
*01	Rt#3
+3	Rl%,
*5	Rz!,
*8	R_#3
)451	Jk!Hc!h
)530	Rc%:
)7	R13
)after	R|%A
*lone	Jk!O9,
*nd	>P,<Oh!H(33,',8,8H
+y	Rw&3
*ppears	Rg#f
*re	Ri%,
+ticles	Rj&A
*s	Jd"3{":
)bearable	Rh!,
*rowsers	Rt!m
*y	R|%,
)cloudflare	Rf%3
3s	Ry%:
*ounts	Rb",
)does	Jl!^s#,
)elsewhere	6x#&"&#&"&*&"&#&"&"&"&"&"&#&"&#&#&"&'&#&"&"&#&"&%&"&
*sri	R|%:
*xists	Fm!:n",&&
)fall	Rl!H
*or	:g!A#^)f"V"%c!H":'35:-&"&"&"&&&"&':
*rom	R~%:
)gains	Rk!^
*et	Rr#3
)harms	Rk!^
+s	Rx"3
+ve	Ru#:
)in	>Z,2^(O1H2H/f@,+&!V#&!,#3
+to	Fl!H',ZH
+vents	Rs!,
*s	:l"?',7f-3#3*35,),#:)&%,"V.3
*t	Ra&:
+self	Jm!:e"3
)know	Rp!m
)lies	Rd&&
*ong	Rt%3
`)
