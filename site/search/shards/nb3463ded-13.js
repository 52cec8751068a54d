sitegenSearch("nb3463ded-13",`!same outcome	Js!V5f
'page	Ju!Hc#O
)rt	R_"O
)th	R|!O
(hone	Rp%:
(lace	J4,3,
*n	Rr&,
(ort	Ry%:
(rocess	R|#3
*gram	Rc#f
*tocols	Rs%H
*xy	R|!O
(urpose	R~%3
)t	Rl"A
'reason	Ri!3
)cord	J}!f:3
)quest	>h!,",!:!f#:!m!t*:.3(3<,&O4V#:
)sponse	Rq!3
(fc	Rs"O
(ule	Rv#,
+s	Jh&3.:
'screen	R~!3
(econd	Jh#H(H
*tion	F7&.,v!33,
)nse	Jw#3.&
(hop	Rd&3
(ite	Rs&O
(tate	Rv":
)ory	Ry#:
'tables	Rt&:
(ext	Ro&3
(hing	J4,t!,
)read	R_&3
(ime	Jh#3:3
(ls	Ra#f
(o	Ju!:|"O!V
)ken	Rg"f
'unasked	Rp&^
(rl	R@&
'validator	Rb#H
*ue	R1,
'waiting	Rn#H
)ll	Rn"H
)rning	R|!O
)y	F@:/,>t}"^
(hen	Ro",
(ith	Rk!3
(ord	Rt&3
%ple a	Ro&f
)does	R:,
)has	R:3
*ighlighted	Ro&f
)in	Ro&m
*s	F9,!:",v%f!t
)sitegen	R9,
*o	R;,
(s a	Rd!,
+n	Ro&f
*in	Ro&f!m
*mean	Ru&%
*what	Ru&%
#ndbox site	R|%&
.s	R|%,
%itize a	Rm&,
,nd	Ro&{"
+known	Ro&{"
+or	Rh&,
#rif 2.1.0	Rj&A
`)
