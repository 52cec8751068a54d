sitegenSearch("n7e037b21-11",`!likely yours	Rs!O
#mit above	R}#:
)nd	Bo!APH"O/H(H43
*swers	Rb%3
)re	Ru!:
)s	R~"f
(bandwidth	Rk%:
)ecomes	Rl#O
)rowsers	Rv!H
)ut	Jm#3q!%":
)y	Ju!Aw!3
(called	Rw#f
)ount	Rk&H
(each	Rr#f
)rror	R{#,
)xceeded	Jn!3~!(!?!X>?
*ists	R(,
(fields	Jr!t%&!VWf
)or	BS8B^E3!HI3&V
(in	Jk%:6:!O
*to	Rl#f
)s	>o!:"H^3(,&h,3&3'&.3*:*:
)t	Jp!%O3m!{!
(lies	R~"H
*mit	Ru!:
)onger	R_&:
(max	R|!?
*y	Rk!:
(not	R~"A
(of	Fm#f2:C3*?
)n	Jz":'Hj!:
*ly	Rs#f
)r	Jj!fz!:*V
(policy	Ru!:
)rotects	Ru!%
(queue	Rl#f
(reached	Rl#?
*maining	Jr!t%:Wf
*q	Rl#H
*set	Ru!:
+ource	Rh&3!:
)fc	R_#f
(search	Ru!8
(that	Fs!:LH/HL3
*e	JR383KH
+re	Rh&3
)itle	Rl#?
)o	Ru!A
*o	Rm#H
(was	Jp!H',WA
)ill	R~"3
(x	Ju!:t"3
(you	Rs#3
'ed enhance	Rg&?
+xtension	Rk%,
*mdn	Ri#:
*offer	R{"3
*request	Ru!v
*size	Rq#H
*time	J_":r!%
(xceeded message	Rh&?
'ing and	Jr!:%(#V
`)
