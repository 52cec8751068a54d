sitegenSearch("neece1a7e-5",`!files with	Jf&3(%
,out	Rw!H
)ould	J@&p%A
'examplecom call	Ro"?
681flac	Ro"?
2problems	Rx"?
%l the	R_!1
'up	J31C8
&ed in	BS,GAm"O!f"{!(3
)the	Ro"f
)up	Rn&:!{#
&ing it	Rr"H
&s a	R[,
(in	Js!m,3
)t	RI:
*s	Ru&A
(the	J5,~"H
*ose	Ru&3
(up	Ro"3
%m demolition	Rc&3
%ter against	R|!3
*nswered	Rq%,
)cacheable	Rg!3
)footer	Ru&,
+r	Rd%3
)of	Jq%&E,
)school	R|!?
*wallows	R_%:
)takes	R|!A
*hen	R|!H
)worked	Rq%3
(ed by	Ru&{'
+collections	Rq"f
-mputer	Rq%&
(ing in	R{"f
(s a	R{"H
*by	Rs&3
#nal 201	Rx!:
(address	Jr!fAf
(change	Rf"f
)ode	Fg!,"O.3K3
,s	Rg#O
(every	Rk"H
(http	Ru!O
(int	Rj!f
(one	FV,AHd#,
(response	>h!Q",-,#3!:",!:!H":!Vu!%a!&
0s	Fg!3/O#O"O
%d a	R_%3
(n	R=,
'in	Rk#A
(t	R=,
)em	Ro%?
'malformed	R{&&
'nothing	Rq%:
'out	Bf!f73&O!fD:(f4:
'portals	Ru#:
'q	Re"H
'the	>k!&!<'%8HEo&H!f&3!f):):&X
&ing a	Rj&,
`)
