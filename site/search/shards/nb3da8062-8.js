sitegenSearch("nb3da8062-8",`!limit exists	R(,
(fields	Fp!t%&!VWf
)or	Fs!^E3!HI3&V
(in	Ji%:6:!O
*to	Rj#f
)s	>m!:"H^3(,&h,3&3'&.3*:*:
)t	Fn!%O3m!{!
(lies	R|"H
*mit	Rs!:
)onger	R}%:
(max	Rz!?
*y	Ri!:
(not	R|"A
(of	Fk#f2:C3*?
)n	Fx":'Hj!:
*ly	Rq#f
)r	Fh!fz!:*V
(policy	Rs!:
)rotects	Rs!%
(queue	Rj#f
(reached	Rj#?
*maining	Fp!t%:Wf
*q	Rj#H
*set	Rs!:
+ource	Rf&3!:
)fc	R}"f
(search	Rs!8
(that	Fq!:LH/HL3
*e	FR363KH
+re	Rf&3
)itle	Rj#?
)o	Rs!A
*o	Rk#H
(was	Fn!H',WA
)ill	R|"3
(x	Js!:t"3
(you	Rq#3
'ed enhance	Re&?
+xtension	Ri%,
*mdn	Rg#:
*offer	Ry"3
*request	Rs!v
*size	Ro#H
*time	J}!:r!%
(xceeded message	Rf&?
'ing and	Fp!:%(#V
+from	Rj#V
+what	Ro!,
'req applies	Rj#H
*status 429	Rj#H
's along	R}%A
*nd	Rs!X
+swer	Ry#V
*re	Rq!3
*s	R}"f
*t	Rs!V
)because	Rd#H
+gin	R}"f
)could	Re&,
)for	JR1f!f
)in	Rq#H
)lead	Rb%,
,ves	Rb%:
`)
