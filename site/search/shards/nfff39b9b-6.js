sitegenSearch("nfff39b9b-6",`!beside it	::,>,43#O+37303&:(,"H",D3H,!A"3
+s	Jb#:i!1
)letters	R|&3
)the	:;,&,+,#3?Q83#3f"t"3#3"A!H"A!O!^&{!",!:"3(H
,m	Ru&&
*ransfer	Rz&3
1encoding	Rz&3
(s 429	Rf%3
*and	Rb%V
*its	Ra!:
*letters	Rf&3
*that	Rd&3
,e	Rg&3!:!A!m
,ose	Rf&m
%t an	Rl!3
'into	Rk&A
'section	Rt&3
'version	Rq#,!3
#trays it	Re!H
%ter by	R_&:
)code	Rk#3
)fresh	R_#O
)off	Rt%:
*ne	Jr%,.,
)reached	Rr%&
*fc	Ro#O
)served	Re!m
*till	Jh#f)f
)than	Bw!h2O-3&hh!3
*o	Rh#3
)use	Rn#O
)what	Rf"3
)you	Rw"3
%ween 203	R|!:
,4	R~!h
,8	Rx#3
*401	Je!&Jh
,8	Ru"h
,9	Ry"h
*502	Rm#h
+22	R_%X
,5	Rc%X
*a	Ri!h
+nswered	Rf!3
+pis	Rh#f
*bytes	Ru"H
*cells	Ro&:
+loudflare	R_%,
4s	Re%&
*digits	Rt&:
*has	Ru#,
+osts	Rk!t
,w	Rj%,
*it	Ra#f
*letters	Rt&:
*most	Rr!f
*neighbouring	Rz"V
*occurrences	Rl!3
*points	R{&3
+rograms	Rj"3
-jects	R&:
*reading	Rb#f
`)
