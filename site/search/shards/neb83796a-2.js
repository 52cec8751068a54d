sitegenSearch("neb83796a-2",`!same order	Jo&,),
)igin	R|!O
(utcome	Ju!V5f
'page	Jw!Hc#V
)rt	Rb"O
)th	R~!O
(hone	Rr%:
(lace	J4,3,
*n	Rt&,
(ort	R{%:
(rocess	R~#3
*gram	Re#f
*tocols	Ru%H
*xy	R~!O
(urpose	Ra&3
)t	Rn"A
'reason	Rk!3
)cord	J_"f:3
)quest	>j!,",!:!f#:!m!t*:.3(3<,&O4V#:
)sponse	Rs!3
(fc	Ru"O
(ule	Rx#,
+s	Jj&3.:
'screen	Ra"3
(econd	Jj#H(H
*tion	F7&.,x!33,
)nse	Jy#3.&
(hop	Rf&3
(ite	Ru&O
(tate	Rx":
)ory	R{#:
'tables	Rv&:
(ext	Rq&3
(hing	J4,v!,
)read	Rb&3
(ime	Jj#3:3
(ls	Rc#f
(o	Jw!:|"O!V
)ken	Ri"f
'unasked	Rr&^
(rl	R@&
'validator	Rd#H
*ue	R1,
'waiting	Rp#H
)ll	Rp"H
)rning	R~!O
)y	F@:/,@t}"^
(hen	Rq",
(ith	Rm!3
(ord	Rv&3
%ple a	Rq&f
)does	R:,
)has	R:3
*ighlighted	Rq&f
)in	Rq&m
*s	F9,!:",x%f!t
)sitegen	R9,
*o	R;,
(s a	Rf!,
+n	Rq&f
*in	Rq&f!m
*mean	Rw&%
*what	Rw&%
#ndbox site	R~%&
.s	R~%,
%itize a	Ro&,
,nd	Rq&{"
`)
