sitegenSearch("ncd891f79-12",`!beside a	F],a!f{!,",
*n	Rh#H
)content	Rm&3
)each	Rv&V
)it	:2,!3+,@,",63#O+37303&:(,"H",D3H,!A"3
+s	Nh#:i!1
)letters	Rc'3
)the	:<,&,+,#3DO!X,3.3#3f"t"3#3"A!H"A!O!^&{!",!:"3':"H
,m	R{&&
*ransfer	Ra'3
1encoding	Ra'3
(s 429	Rl%3
*and	Rh%V
*its	Rf!:
*letters	Rl&3
*markdown	Rs&,
*that	Rj&3
,e	Rm&3!:!A!m
,ose	Rl&m
%t an	Rr!3
'into	Rq&A
'section	Rz&3
'version	Rw#,!3
#trays it	Rk!H
%ter by	Rf&:
)code	Rq#3
)fresh	Rf#O
)it	Rb#:
)off	Rz%:
*ne	Nx%,.,
)reached	Rx%&
*fc	Ru#O
)served	Rk!m
*till	Nn#f)f
)than	B}!h2O-3&hh!3
*o	Rn#3
)use	Rt#O
)what	Rl"3
)you	R}"3
%ween 203	Rc":
,4	Re"h
,8	R~#3
*401	Nk!&Jh
,8	R{"h
,9	R_#h
*502	Rs#h
+22	Rf%X
,5	Ri%X
*a	Nj!,'o
+nswered	Rl!3
+pis	Rn#f
*bytes	R{"H
*cells	Ru&:
+lients	Ry!3
,oudflare	Rf%,
4s	Rk%&
*digits	Rz&:
*has	R{#,
+osts	Nq!{!(O
,w	Rp%,
*it	Rg#f
*lead	RX:
,tters	Rz&:
`)
