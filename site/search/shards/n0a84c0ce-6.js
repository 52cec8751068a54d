sitegenSearch("n0a84c0ce-6",`!filter footer	Rv&,
+r	Rd%3
)of	Jq%&F,
)school	R|!?
*wallows	R_%:
)takes	R|!A
*hen	R|!H
)worked	Rq%3
(ed by	Rv&{'
+collections	Rq"f
-mputer	Rq%&
(ing in	R{"f
(s a	R{"H
*by	Rt&3
#nal 201	Rx!:
(address	Jr!fAf
(change	Rf"f
)ode	Fg!,"O.3K3
,s	Rg#O
(every	Rk"H
(http	Ru!O
(int	Rj!f
(one	FV,AHe#,
(response	>h!Q",-,#3!:",!:!H":!Vu!%b!&
0s	Fg!3/O#O"O
%d a	R_%3
(n	R=,
'in	Rk#A
(t	R=,
)em	Ro%?
'malformed	R|&&
'nothing	Rq%:
'out	Bf!f73&O!fD:(f4:
'portals	Ru#:
'q	Re"H
'the	>k!&!<'%8HEo&H!f&3!f):):&X
&ing a	Rj&,
+bout	Rj&,!H
+nd	Rn&A
*beside	Ri&1
*has	Rz&,
*is	R3,
*names	Ro&t
*of	Rj&&
+ut	R}#H
*per	R4,
*says	Rq&3
+tands	Rj&,
*that	R}&&
,e	Rt"V
*which	RG,
+ith	Jk&O%3
)s about	R_!,
,ll	Rj&%
,nd	Jj&(/^
,re	Jg&,%,!3
+down	Ri&1
+raising	Rg%:
+sarif	Rj&?
-y	Jg&{&%O
,tand	Ri&3
+then	Rk&O
,o	Ri&?
'tem http	Ro%?
`)
