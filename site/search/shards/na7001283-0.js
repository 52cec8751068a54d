sitegenSearch("na7001283-0",`!see publishing	Ri&m
&rate	R}&,
(w	Rj&,
'edirects	Fp!A_#H2A
(try	Rr!A
+after	Rr!A
'fc	FP193^3
&sg061	JU:":
'itegen	Rs&*
&targets	Rj&,
'emplates	Rr&f
'hat	R{&H
(e	>m!&!.*[4:EH!O+:D:"O/:+A#,'*
)m	Rd#H
&what	Fi!Oc!ft!&
(ether	F+:^^w#&
(ich	Rj!%
+ever	RI,
(o	Ra%:
'ith	Rq!,
%ing the	Jh#V&:
)what	Rz"V
%m to	Jj!Vx!3
&s to	Fk!,[36373
%n a	Rs%3
(nd	Rk!%
'earlier	Ru!3
'from	Rp%H
'it	R_&3
'no	Rz!,
'the	R}%:
)ose	Rg#f
%s a	Bm!:-H[:E&%&C:
(n	Rt!H
'is	Rf%V
(t	.g!:(:,f":?:C&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
'no	Rw%&
'only	R}&O
'plain	Rt!H
'the	J7,t!:
(o	Ru&O
'what	Jq!,=f
)ether	Rw#:
#ldom a	Ri"O
*dds	Ro#O
)by	Rr#3
)look	RO,
)send	Rm#3
)the	Rn#O
%ects a	Rs#3
%f a	Rx&3
'its	Rr&3
'signed	Jf%351
&signed certificate	Jf%351
%lers program	Rf&&
`)
