sitegenSearch("nb90976ae-7",`!beside transfer	R|&3
1encoding	R|&3
(s 429	Rh%3
*and	Rd%V
*its	Rc!:
*letters	Rh&3
*that	Rf&3
,e	Ri&3!:!A!m
,ose	Rh&m
%t an	Rn!3
'into	Rm&A
'section	Rv&3
'version	Rs#,!3
#trays it	Rg!H
%ter by	Rb&:
)code	Rm#3
)fresh	Rb#O
)off	Rv%:
*ne	Jt%,.,
)reached	Rt%&
*fc	Rq#O
)served	Rg!m
*till	Jj#f)f
)than	By!h2O-3&hh!3
*o	Rj#3
)use	Rp#O
)what	Rh"3
)you	Ry"3
%ween 203	R~!:
,4	Ra"h
,8	Rz#3
*401	Jg!&Jh
,8	Rw"h
,9	R{"h
*502	Ro#h
+22	Rb%X
,5	Re%X
*a	Rk!h
+nswered	Rh!3
+pis	Rj#f
*bytes	Rw"H
*cells	Rq&:
+loudflare	Rb%,
4s	Rg%&
*digits	Rv&:
*has	Rw#,
+osts	Rm!t
,w	Rl%,
*it	Rc#f
*lead	RV:
,tters	Rv&:
*most	Rt!f
*neighbouring	R|"V
*occurrences	Rn!3
+f	Ro&,
*points	R}&3
+rograms	Rl"3
-jects	R&:
*reading	Rd#f
,directs	Ry"V
*that	Fz"fb!:"O
,e	Bq!,.f&fPf(m-,&,
-m	BK:B:/H133Hw!f
,ree	R],
+wo	B,,R,5Vb!HYA)t
*what	Rf"H
`)
