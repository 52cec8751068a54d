sitegenSearch("nbdb68867-10",`!same origin	Rz!O
(utcome	Js!V5f
'page	Ju!Hb#O
)rt	R_"O
)th	R|!O
(hone	Rp%:
(lace	J4,3,
*n	Rq&,
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
+s	Jh&3-:
'screen	R~!3
(econd	Jh#H(H
*tion	F7&.,v!33,
)nse	Jw#3.&
(hop	Rd&3
(ite	Rr&O
(tate	Rv":
)ory	Ry#:
'tables	Rs&:
(ext	Rn&3
(hing	J4,t!,
)read	R_&3
(ime	Jh#3:3
(ls	Ra#f
(o	Ju!:{"O!V
)ken	Rg"f
'unasked	Ro&^
(rl	R@&
'validator	Rb#H
*ue	R1,
'waiting	Rn#H
)ll	Rn"H
)rning	R|!O
)y	F@:/,>t}"^
(hen	Ro",
(ith	Rk!3
(ord	Rs&3
%ple a	Rn&f
)does	R:,
)has	R:3
*ighlighted	Rn&f
)in	Rn&m
*s	F9,!:",u%f!t
)sitegen	R9,
*o	R;,
(s a	Rd!,
+n	Rn&f
*in	Rn&f!m
*mean	Rt&%
*what	Rt&%
#ndbox site	R|%&
.s	R|%,
%itize and	Rn&{"
+known	Rn&{"
+or	Rh&,
`)
