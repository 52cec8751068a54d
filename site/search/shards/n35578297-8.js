sitegenSearch("n35578297-8",`!checking the	Js"H"H
+what	R_%H
-om	Rh%:
'out http	Rk"?
+leaves	Rm&H
+or	R+,
+that	Rs!A
-e	Rv&3
+v4	Rm&1
'point and	Rn!O
's and	Js!Ak"30m
)each	Rm&1!8
)in	Ra#V
*t	RP,
)that	R~&:
+e	>y!:LHD,+:0:-3#?,%
(um mismatch	R}#&
+test	Ra":
,han	R}#3
#ildren on	Rz&V
+whether	Rz&V
's computer	Ru%&
%nese japanese	Js&{%':
#k 7	Rf#H
%7 failed	Rf#H
#mod u	R):
#oice 304	Rv!,
)an	RC,
+d	Rh"H
)copying	Rz&,
+sts	Ri!%
)decides	Ri!m
)for	Rq"3
)has	Ru#,
)in	Ry!,
*s	Rl!%
*t	Ra"3
)of	J':z#:
*n	Rc"f
)rfc	Rw",
)see	Rq"3
)to	Jk!,>,
)use	R0:
)when	Ro#O
(s a	R0,
*http	Rh"&
*the	Rz&{1
%ose 300	Ru#3
)a	Jl!(d!O
*n	Rs&3
+d	Jh"&N:
+other	JC:x!fc!O
)between	Ri!&
*y	Ru#,
)differently	R}&V
)entries	Re!,
)for	Rh",
*rom	R|%3
)instead	R_',
*t	Rs&{"
)lead	Rq!,
)one	Bk!,+:Gfu!A,,%F
)rfc	Rh":
)the	J":_&:.3
)yourself	Rh"3
(s a	R~"O
`)
