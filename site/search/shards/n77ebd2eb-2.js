sitegenSearch("n77ebd2eb-2",`!waived with	Rf&{!
)yes	:2&"&"&"&"&-&)&"&(&"&%&"&"&"&"&"&
'r if	R_!:
*s	R_!,
)lifts	Rf&{!
)not	R_!(
)that	F_!,h#{!&V
)which	Rm&A
*ith	R_!:
-out	R/,
*ould	R_!,
(s and	Rf&&
*stays	R_!,
*waivers	R_!&
's a	R_!&
)the	Rj&H
#kes it	R|%,
%ing somebody	Ru"H
#lk through	Rs#,
%l again	Rn"H
'microseconds	Rg&3
'then	Rw&?
&microseconds 1042	Rg&1
3and	Rg&3
#nt and	Rg!%
'clients	Rv%:
'data	Rn%:
'every	Rn&,
'from	Ri"3
'the	Jk":1:
*m	Rw!A
)is	Rn%,
(o	Fh!OXm+,&O
&ed an	Rt#:
)is	R}"3
*t	Rj"&
)only	Ru"O
)prefer	Rk"3
)rfc	J_":V3
)the	Rx#:
*ravels	Rf"A
)which	Ru#,
&s a	F|"f:mDO/,!^
)nother	Rt#A
(back	R|",
(credentials	Be!A-A:3'3(&B3
(it	Rd#3
(only	Ro#3
(the	J}"OS&
)o	B_"f&:2,&,,,&A,&
(you	Je!Ar!&
#rn and	Rj&3
'makes	RG,
'or	Rf&,!f
'the	R3,
&ing 214	R|!O
*and	RG,
+sks	RS,
*can	RU,
*does	Rj&3
*is	J|!O_#3
*or	Jj&H'^
`)
