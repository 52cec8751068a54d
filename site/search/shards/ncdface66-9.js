sitegenSearch("ncdface66-9",`!ordinary resource	Js!A*A
.ponses	Rw!O
,ules	Ru!:
#g a	Ro&V
&become	Ro&V
&colours	Rg&{'
&docs	Fh&*%f",(,
&http	Rp&1!8!?
*s	Ro&V
&port	Rs&T
'rints	Rz&O
&rfc	JP,!1a%8!?
&sitegen	Ri&*!8
'rv	Rs&*!T
%anisation it	Rp"f
#igin and	B|!3c!V%,#,#,
+y	Ru!H
)because	R|!A
*ranch	Ji&1,*
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
*ttps	Ju!?y"*
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
+e	Fe!t(:!mx!&L,
*owards	Ra%:
)url	Rg&{%
)within	Rb%,
*orked	R}#,
(al address	Jr!A5,
+body	Rx#,
`)
