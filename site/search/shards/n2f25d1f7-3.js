sitegenSearch("n2f25d1f7-3",`!limit but	Fi#3p!%":
)y	Jq!Aw!3
(called	Rs#f
)ount	Rg&H
(each	Rn#f
)rror	Rw#,
)xceeded	Fj!3~!(!?!X>?
*ists	R(,
(fields	Fn!t%&!VWf
)or	Fq!^E3!HI3&V
(in	Jg%:6:!O
*to	Rh#f
)s	>k!:"H^3(,&h,3&3'&.3*:*:
)t	Fl!%O3m!{!
(lies	Rz"H
*mit	Rq!:
)onger	R{%:
(max	Rx!?
*y	Rg!:
(not	Rz"A
(of	Fi#f2:C3*?
)n	Fv":'Hj!:
*ly	Ro#f
)r	Ff!fz!:*V
(policy	Rq!:
)rotects	Rq!%
(queue	Rh#f
(reached	Rh#?
*maining	Fn!t%:Wf
*q	Rh#H
*set	Rq!:
+ource	Rd&3!:
)fc	R{"f
(search	Rq!8
(that	Fo!:LH/HL3
*e	FR343KH
+re	Rd&3
)itle	Rh#?
)o	Rq!A
*o	Ri#H
(was	Fl!H',WA
)ill	Rz"3
(x	Jq!:t"3
(you	Ro#3
'ed enhance	Rc&?
+xtension	Rg%,
*mdn	Re#:
*offer	Rw"3
*request	Rq!v
*size	Rm#H
*time	J{!:r!%
(xceeded message	Rd&?
'ing and	Fn!:%(#V
+from	Rh#V
+what	Rm!,
'req applies	Rh#H
*status 429	Rh#H
's along	R{%A
*nd	Rq!X
+swer	Rw#V
*re	Ro!3
*s	R{"f
`)
