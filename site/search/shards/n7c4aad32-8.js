sitegenSearch("n7c4aad32-8",`!below the	BZ:;A13g"O!f!m"3!m%,.:!t!{'
*ose	Rq&:
#side a	F[,_!f{!,",
*n	Rf#H
)content	Rk&3
)each	Rt&V
)it	::,@,",53#O+37303&:(,"H",D3H,!A"3
+s	Jf#:i!1
)letters	Ra'3
)the	:;,&,+,#3CQ83#3f"t"3#3"A!H"A!O!^&{!",!:"3':"H
,m	Ry&&
*ransfer	R~&3
1encoding	R~&3
(s 429	Rj%3
*and	Rf%V
*its	Re!:
*letters	Rj&3
*markdown	Rq&,
*that	Rh&3
,e	Rk&3!:!A!m
,ose	Rj&m
%t an	Rp!3
'into	Ro&A
'section	Rx&3
'version	Ru#,!3
#trays it	Ri!H
%ter by	Rd&:
)code	Ro#3
)fresh	Rd#O
)off	Rx%:
*ne	Jv%,.,
)reached	Rv%&
*fc	Rs#O
)served	Ri!m
*till	Jl#f)f
)than	B{!h2O-3&hh!3
*o	Rl#3
)use	Rr#O
)what	Rj"3
)you	R{"3
%ween 203	Ra":
,4	Rc"h
,8	R|#3
*401	Ji!&Jh
,8	Ry"h
,9	R}"h
*502	Rq#h
+22	Rd%X
,5	Rg%X
*a	Rm!h
+nswered	Rj!3
+pis	Rl#f
*bytes	Ry"H
*cells	Rs&:
+loudflare	Rd%,
4s	Ri%&
*digits	Rx&:
*has	Ry#,
+osts	Ro!t
,w	Rn%,
*it	Re#f
`)
