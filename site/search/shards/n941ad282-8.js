sitegenSearch("n941ad282-8",`!fill the	Rb!1
'up	J31C8
&ed in	BS,IAm"O!f!m"{!)3
)the	Rq"f
)up	Rq&:!{#
&ing it	Rt"H
&s a	R^,
(in	Ju!m,3
)t	RI:
*s	Rx&H
(the	J5,a#H
*ose	Rx&3
(up	Rq"3
%m demolition	Re&3
%ter against	R~!3
*nswered	Rs%,
)cacheable	Ri!3
)footer	Rx&,
+r	Rf%3
)of	Js%&F,
)school	R~!?
*wallows	Rb%:
)takes	R~!A
*hen	R~!H
)worked	Rs%3
(ed by	Rx&{(
+collections	Rs"f
-mputer	Rs%&
(ing in	R}"f
(s a	R}"H
*by	Rv&3
#nal 201	Rz!:
(address	Jt!fAf
(change	Rh"f
)ode	Fi!,"O.3K3
,s	Ri#O
(every	Rm"H
(http	Rw!O
(int	Rl!f
(one	FX,AHe#,
(response	>j!Q",-,#3!:",!:!H":!Vu!%b!&
0s	Fi!3/O#O"O
%d a	Rb%3
(n	R=,
'in	Rm#A
(t	R=,
)em	Rq%?
'malformed	R~&&
'nothing	Rs%:
'out	Bh!f73&O!fD:(f4:
'portals	Rw#:
'q	Rg"H
'the	>m!&!<'%8HEo&H!f&3!f):):&X
&ing a	Rl&,
+bout	Rl&,!H
+nd	Rp&A
*beside	Rk&1
*has	R|&,
*is	R3,
*names	Rq&t
*of	Rl&&
+ut	R_%H
`)
