sitegenSearch("nbee90eed-5",`!limit longer	Rb&:
(max	R~!?
*y	Rm!:
(not	Ra#A
(of	Fo#f2:C3*?
)n	J|":'Hj!:
*ly	Ru#f
)r	Jl!fz!:*V
(policy	Rw!:
)rotects	Rw!%
(queue	Rn#f
(reached	Rn#?
*maining	Jt!t%:Wf
*q	Rn#H
*set	Rw!:
+ource	Rj&3!:
)fc	Rb#f
(search	Rw!8
(that	Fu!:LH/HL3
*e	JS393KH
+re	Rj&3
)itle	Rn#?
)o	Rw!A
*o	Ro#H
(was	Jr!H',WA
)ill	Ra#3
(x	Nw!:t"3
(you	Ru#3
'ed enhance	Ri&?
+xtension	Rm%,
*mdn	Rk#:
*offer	R}"3
*request	Rw!v
*size	Rs#H
*time	Nb":r!%
(xceeded message	Rj&?
'ing and	Jt!:%(#^
+from	Rn#V
+what	Rs!,
'req applies	Rn#H
*status 429	Rn#H
's along	Rb&A
*nd	Nq!^(X
+swer	R}#V
*re	Ru!3
*s	Rb#f
*t	Rw!V
)because	Rh#H
+gin	Rb#f
)could	Ri&,
)for	NS1i!f
)in	Ru#H
)lead	Rf%,
,ves	Rf%:
)of	Fi"Oc",-&%3
)say	Rh%3
*hould	R_%A
)than	Ru!:
,t	R{"3
+e	Rf#V
,re	Ry#f
)upload	R~!3
/limit	R~!3
#ne 1	Rs"?
'3	Ri"A
'a	Rv#H
(fter	N{!,*:
`)
