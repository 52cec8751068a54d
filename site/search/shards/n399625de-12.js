sitegenSearch("n399625de-12",`!reach as	Rr!A
(deploy	Rw&T
(find	Rf%:
(it	Rx",
(the	B?,m!O;30O/3#V
'ed and	Ra%3
+t	Rv%&
*by	Rn#:
*on	Rw#h
,e	Rh&,
*status	Rl#?
*that	Rv&3
,e	BB,Mmb!34&5&
+oo	R_&:
*version	Rz"A
(s and	Rw&&
,ybody	Rt#:
*or	Rw&&
*readers	R{"O
*the	BB,M:DHQ&UV
*you	Ji#3"H
'ing nginx	Ry%O
&t differently	Rf#f
(the	Rq!,
)o	Rt#:
'ion differs	Ju!,>f
+of	Rr!m
+then	Rm!3
+you	Rw!^
*s so	Rs"H
(ve negotiation	Rh",
%d 415	Jl!,-3
'a	>%,j!^#,PHB,M,!3#&!.&A0A!O
(bout	Rt#A
(gain	Rv&3
(llow	Rv":
)oud	Ry&A
(nd	>l!A.&/A03#A,3,:)OHO4%!O'%
)y	Ro#,
(s	>j!,,V<H,H{!%!{#(:&3+&
(t	:b%&"&"&"&"&"&"&#&)&*&"&"&"&"&"&"&"&
'because	Rn!^
(oth	Rl#:
(ut	Rf#,
(y	Jy%:;%
'codes	Rr%3
'd	Rf"?
(rafts	Rv&:
'e	Rk#H
(ach	Rt&,
(ither	Rp"f
(tag	Rk#H
(very	Rf#f
'files	Rp&%
(or	Ri"3
)ur	Rh%:
(rom	JF,o%3
'headers	Rt&^
(ttps	Rx"f
,proxy	Rx"f
`)
