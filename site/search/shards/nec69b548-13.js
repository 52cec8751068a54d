sitegenSearch("nec69b548-13",`!orders id	Rq!,
)made	R|!3
+y	Rs"f
)not	Rr"A
)they	R|!O
*itle	Ry!?
)write	Rr"?
)yet	Ry!?
(csv http	Jb"???
%inary answer	Rk",
+build	RJ,
+clients	Rs#:
+error	Rw!3
+page	Ry%3
/s	Rc":
+reference	Rq&%
-source	Ju!A*A
.ponses	Ry!O
,ules	Rw!:
#g a	Rq&V
&become	Rq&V
&colours	Ri&{'
&docs	Fj&*%f",(,
&http	Rr&1!8!?
*s	Rq&V
&port	Ru&T
'rints	R|&O
&rfc	JP,!1c%8!?
&sitegen	Ji&^#*!8
'rv	Ru&*!T
%anisation it	Rr"f
#igin and	B~!3c!V%,#,#,
+y	Rw!H
)because	R~!A
*ranch	Jk&1,*
)ca	Rf%:!V
+ll	Rs!:
-s	Rt":
+nnot	Rg!V
*loses	R_%3
*url	Rm":
)did	Rb%,!V
+rectly	R_%:
*ns	Rh%(!3
)error	Rg%(
*xample	Rh%:
)fetch	Rt!A
)gateway	Rc#&
)has	Fm!:t!&"3
*ttps	Jw!?y"*
)intermediaries	Rg#&
*s	Fi!Hj!O3("3
*ts	Rm!t
,elf	Ro#3
)most	Ry!:
*ust	Rq#O
)offers	R_%:
*nly	Rs!m
*r	Rm"H
)pulls	R_%3
)rfc	R|!O
)says	Rm!:
*ee	Ra%:
`)
