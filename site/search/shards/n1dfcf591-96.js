sitegenSearch("n1dfcf591-96",`!nuisance on	R{"O
#l byte	J'(c&{!
%l 2	Rd%8
'body	J}!:":
'curl	Rq!O
'from	R}!H
'https	Rk!*!?
'instead	Rq!O
'or	Rh&3
'resolve	R}#8
'url	R}#:
'w	Jk!F!Mr!8
'x	Rt"8
#m redirects	Rk!F
%ber 1	Rq!?
*01	Rr#3
+3	Rj%,
*5	Rx!,
*8	R}"3
)451	Ji!Hc!h
)530	Ra%:
)7	R13
)after	Rz%A
*lone	Ji!O9,
*nd	>P,:Oh!H(33,',8,7H
+y	Rt&3
*ppears	Re#f
*re	Rg%,
+ticles	Rh&A
*s	Jb"3z":
)bearable	Rf!,
*rowsers	Rr!m
*y	Rz%,
)cloudflare	Rd%3
3s	Rw%:
*omes	R{%&
+unts	R_",
)does	Jj!^r#,
)elsewhere	6v#&"&#&"&*&"&#&"&"&"&"&"&#&"&#&#&"&'&#&"&"&#&"&%&"&
*sri	Rz%:
*xists	Fk!:n",&&
)fall	Rj!H
*or	:e!A#^)f"V"%c!H":'35:-&"&"&"&&&"&':
*rom	R|%:
)gains	Ri!^
*et	Rp#3
)harms	Ri!^
+s	Rv"3
+ve	Rs#:
*ow	Rv%&
)in	>X,2^(O1H2H/f@,+&!V#&!,#3
+to	Fj!H',ZH
+vents	Rq!,
*s	:j"?',7f-3#3*35,),#:)&%,"V-3
*t	R~%:
+self	Jk!:e"3
)know	Rn!m
)lies	Rb&&
*ong	Rr%3
`)
