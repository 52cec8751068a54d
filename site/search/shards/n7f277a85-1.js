sitegenSearch("n7f277a85-1",`!filling it	Rx"H
&s a	Ra!,
(in	Ny!{!,3
)t	RJ:
*s	R|&H
(the	N6,d#H
*ose	R|&3
(up	Ru"3
%m demolition	Ri&3
%ter against	Rc"3
*nswered	Rw%,
)cacheable	Rm!3
)footer	R|&,
+r	Rj%3
)of	Nw%&F,
)school	Rc"?
*wallows	Rf%:
)takes	Rc"A
*hen	Rc"H
)used	Ry!3
)worked	Rw%3
(ed by	R|&{(
+collections	Rw"f
-mputer	Rw%&
(ing in	Rb#f
(s a	Rb#H
*by	Rz&3
#nal 201	R~!:
(address	Jq!^)fAf
(change	Rl"f
)ode	Fm!,"O.3K3
,s	Rm#O
(every	Rq"H
(http	R{!O
(int	Rp!f
(one	JZ,CHe#,
(response	>n!Q",-,#3!:",!:!H":!Vu!%d!&
0s	Fm!3/O#O"O
%d a	Rf%3
(n	R>,
'in	Rq#A
(t	R>,
)em	Ru%?
'malformed	Rc'&
'nothing	Rw%:
'out	Bl!f73&O!fD:(f4:
'portals	R{#:
'q	Rk"H
'that	Rl&,
)e	>q!&!<'%8HEo&H!f&3!f):):&X
&ing a	Rp&,
+bout	Rp&,!H
+nd	Rt&A
*beside	Ro&1
*has	Ra',
*is	R4,
*names	Ru&t
*of	NS:}#&
+ut	Rd%H
*per	R5,
*says	Rw&3
+tands	Rp&,
*that	Rd'&
`)
