sitegenSearch("n725b5ffc-7",`!org prints	Ry&O
&rfc	JP,!1_%8!?
&sitegen	Ri&*!8
'rv	Rr&*!T
%anisation it	Rp"f
#igin and	B|!3c!V%,#,#,
+y	Ru!H
)because	R|!A
*ranch	Ji&1+*
)ca	Rd%:!V
+ll	Rq!:
-s	Rr":
+nnot	Re!V
*loses	R}#3
*url	Rk":
)did	R_%,!V
+rectly	R}#:
*ns	Rf%(!3
)error	Re%(
*xample	Rf%:
)fetch	Rr!A
)gateway	Ra#&
)has	Fk!:t!&"3
*ttps	Ru!?
)intermediaries	Re#&
*s	Fg!Hj!O3("3
*ts	Rk!t
,elf	Rm#3
)most	Rw!:
*ust	Ro#O
)offers	R}#:
*nly	Rq!m
*r	Rk"H
)pulls	R}#3
)rfc	Rz!O
)says	Rk!:
*ee	R~#:
+rver	:e!A%V.3*&!,5f#,)O'30f2&"&"&"&"&"&"&"&
/s	Fi"39363
*hould	Ru#&
,ws	Rb%3
*o	Rf%,
)that	Fu!3L,>3(V
+e	Fe!t(:!mx!&
*owards	Ra%:
)within	Rb%,
*orked	R}#,
(al address	Jr!A5,
+body	Rx#,
+one	Rf"&
+words	R|!,
(examplenet should	Rf%:
(s 200	Rh!3
*access	Jk!:u!&
*certificate	Rd%,!:
*dns	Rf%3
*keep	R}#:
.alive	R}#:
*name	Rf%&
*the	Rf!:
-n	Ra%:
`)
