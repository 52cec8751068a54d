sitegenSearch("n06acb370-2",`!origin must	Rs#O
)offers	Rb%:
*nly	Ru!m
*r	Ro"H
)pulls	Rb%3
)rfc	R~!O
)says	Ro!:
*ee	Rc%:
+rver	:i!A%V.3*&!,5f#,)O'30f2&"&"&"&"&"&"&"&
/s	Jm"39363
*hould	Ry#&
,ws	Rf%3
*o	Rj%,
)that	Fy!3L,>3(V
+e	Fi!t(:!mx!&L,
*owards	Re%:
)url	Rk&{%
)within	Rf%,
*orked	Rb%,
(al address	Jv!A5,
+body	R|#,
+one	Rj"&
+status	Rq&,
+words	Ra",
*status deprecated	Rq&,
(examplenet should	Rj%:
(s 200	Rl!3
*access	Jo!:u!&
*certificate	Rh%,!:
*dns	Rj%3
*keep	Rb%:
.alive	Rb%:
*name	Rj%&
*the	Rj!:
-n	Re%:
-y	Rk#H
"s 15	Ro&%
&7	R|!:
%and	J@,/,
%fs	Rv&3
"ther 1xxx	Rj%3
(4xx	Js":":
(530	Ra&:
(a	Rh&3
)ctive	Jv%&"&"&
.sync	Jv%&"&"&
)libabas	Rz#3
)nd	F1,[,p!3Yt
*swers	Rw#3
)re	Rz&H
)s	Jy"fn!,-3
)ttributes	Ry&%
)uthorities	RI,
(bad	Rz%3
(calls	Ru!A
*se	Rg"3
,s	Jj"3@3
)haracter	Ra':
)i	Rm&A
*rcles	Rw#3
)lient	Re":
`)
