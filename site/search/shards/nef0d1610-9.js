sitegenSearch("nef0d1610-9",`!filter worked	Ru%3
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
*of	Rn&&
+ut	Rb%H
*per	R4,
*says	Ru&3
+tands	Rn&,
*that	Rb'&
,e	Rx"V
*which	RG,
+ith	JD,l%O%3
)s about	Rc!,
,ll	Rn&%
,nd	Jn&(/^
,re	Jk&,%,!3
+down	Rm&1
+raising	Rk%:
+sarif	Rn&?
-y	Jk&{&%O
,tand	Rm&3
,uch	Rk&O
+then	Ro&O
,o	Rm&?
'tem http	Rs%?
&s an	Rt#:
*d	Rx&&
(in	Rr&A
)t	Jd!,[:~!:
(jokes	Rd#H
(no	Jn"A*H
`)
