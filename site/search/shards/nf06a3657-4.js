sitegenSearch("nf06a3657-4",`!over with	Nl!A;3
'your	Rt"H
&lap markers	Ru&t
*the	Nn!A*A
)ping rfc	Rd#,
)s the	Rf"3
'oad and	Rt#V
+maintenance	Ru!:
+or	Nv!H_!&!,
*ed error	Nq!:n!&!?!X
-for	Rv!O
-or	Nn!Hl!3
-request	R}#?
4id	R}#?
-send	Rn#3
/rvice	Rt#h
.ome	Rt#,
,error in	Nq!:n!&
2message	R}#?
(ng form	Rc',
+request	R|%:
(oking large	Rs#H
*s you	Rm&3
&night every	Rm#H
&ride and	Rw%3
+makes	R~#,
+on	R~#8
*s that	Rr"O
&sized cookie	Rs"H
&write anything	Rm#3
,f	R|!?
,the	RA,
+s a	Rm&{#
*ten by	Rc#f
.import	Rs&%
"wa service	Ru%?
-svc	Ru%?
#es is	Ru"H
#n 403	Ry%:
&502	Rq!^
&a	Jf":,3e":
'bout	Rf&3
'ccord	Jj":?O*3
'ddress	Jl":YV2:
-es	Nd%:%:
'lways	Rm!:
'nd	>t!m",!1&O!m%f&f+&%3O&A,
'pi	Ry#3
'rticles	RA,
's	Nb"O'f
&below	Nl&O1A
(side	N<,o",
'ody	Ry"3
(t	Rt%:
&c	Rs&3
'ache	Nq!O;f
+s	Rp"O
(n	Rw!m
(talogue	Rn&f
'ertificate	N}%:"3
`)
