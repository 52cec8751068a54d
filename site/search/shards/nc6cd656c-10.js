sitegenSearch("nc6cd656c-10",`!fill up	J31D8
&ed in	BT,JAm"O!f!m"{!)3
)the	Rs"f
)up	Rs&:!{#
&ing it	Rv"H
&s a	R_!,
(in	Jw!m,3
)t	RI:
*s	Rz&H
(the	J5,c#H
*ose	Rz&3
(up	Rs"3
%m demolition	Rg&3
%ter against	Ra"3
*nswered	Ru%,
)cacheable	Rk!3
)footer	Rz&,
+r	Rh%3
)of	Ju%&F,
)school	Ra"?
*wallows	Rd%:
)takes	Ra"A
*hen	Ra"H
)worked	Ru%3
(ed by	Rz&{(
+collections	Ru"f
-mputer	Ru%&
(ing in	R_#f
(s a	R_#H
*by	Rx&3
#nal 201	R|!:
(address	Jv!fAf
(change	Rj"f
)ode	Fk!,"O.3K3
,s	Rk#O
(every	Ro"H
(http	Ry!O
(int	Rn!f
(one	JY,BHe#,
(response	>l!Q",-,#3!:",!:!H":!Vu!%c!&
0s	Fk!3/O#O"O
%d a	Rd%3
(n	R=,
'in	Ro#A
(t	R=,
)em	Rs%?
'malformed	Ra'&
'nothing	Ru%:
'out	Bj!f73&O!fD:(f4:
'portals	Ry#:
'q	Ri"H
'that	Rj&,
)e	>o!&!<'%8HEo&H!f&3!f):):&X
&ing a	Rn&,
+bout	Rn&,!H
+nd	Rr&A
*beside	Rm&1
*has	R~&,
*is	R3,
*names	Rs&t
*of	JR:|#&
+ut	Rb%H
`)
