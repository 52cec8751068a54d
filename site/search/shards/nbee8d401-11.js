sitegenSearch("nbee8d401-11",`!reach as	Rp!A
(deploy	Ru&T
(find	Rd%:
(it	Rv",
(the	B?,k!O;30O/3#V
'ed and	R~#3
+t	Rt%&
*by	Rl#:
*on	Ru#h
,e	Rf&,
*status	Rj#?
*that	Rt&3
,e	BB,Kmb!34&5&
+oo	R}%:
*version	Rx"A
(s and	Ru&&
,ybody	Rr#:
*or	Ru&&
*readers	Ry"O
*the	BB,K:DHQ&UV
*you	Jg#3"H
'ing nginx	Rw%O
&t differently	Rd#f
(the	Ro!,
)o	Rr#:
'ion differs	Js!,>f
+of	Rp!m
+then	Rk!3
+you	Ru!^
*s so	Rq"H
(ve negotiation	Rf",
%d 415	Jj!,-3
'a	>%,h!^#,PHB,M,!3#&!.&A0A!O
(bout	Rr#A
(gain	Rt&3
(llow	Rt":
)oud	Rw&A
(nd	>j!A.&/A03#A,3,:)OHO4%!O'%
)y	Rm#,
(s	>h!,,V<H,H{!%!{#(:&3*&
(t	:_%&"&"&"&"&"&"&#&)&*&"&"&"&"&"&"&"&
'because	Rl!^
(oth	Rj#:
(ut	Rd#,
(y	Jw%:;%
'codes	Rp%3
'd	Rd"?
(rafts	Rt&:
'e	Ri#H
(ach	Rr&,
(ither	Rn"f
(tag	Ri#H
(very	Rd#f
'files	Rn&%
(or	Rg"3
)ur	Rf%:
(rom	JF,m%3
'headers	Rr&^
(ttps	Rv"f
,proxy	Rv"f
`)
