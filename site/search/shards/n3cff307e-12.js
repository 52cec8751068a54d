sitegenSearch("n3cff307e-12",`!rcloneconfigs3type s3	Ro&H
"e facets	Rz&A
&etching	R_#&
%request	Rj"&
#ach a	Nk"fx!:
)ltogether	Ru#O
)s	Rt!A
(deploy	Ry&T
(find	Rh%:
(it	Rz",
(the	B@,n!O;30O/3#V
'ed and	Rc%3
+t	Rx%&
*by	Rp#:
*on	Ry#h
,e	Rj&,
*status	Rn#?
*that	Rx&3
,e	BC,Ntb!34&5&
+oo	Rb&:
*version	R|"A
(s and	Ry&&
,ybody	Rv#:
*or	Ry&&
*readers	R}"O
*the	BC,N:DHQ&UV
*you	Nk#3"H
'ing nginx	R{%O
&t differently	Rh#f
(the	Rs!,
)o	Rv#:
'ion differs	Nw!,>f
+of	Rt!m
+then	Ro!3
+you	Ry!m
*s so	Ru"H
(ve negotiation	Rj",
%d 415	Nn!,-:
'a	>%,l!f#,PHB,M,!3#&!.&A0A!O
(bout	Rv#A
(gain	Rx&3
(llow	Rx":
)oud	R{&A
(nd	>n!A.&/A03#A,3,:)OHO4%!O'%
)y	Rq#,
(s	>l!,,V<H,H{!%!{#(:&3*&#&
(t	:d%&"&"&"&"&"&"&#&)&*&"&"&"&"&"&"&"&
'because	Rp!^
(oth	Rn#:
(ut	Rh#,
(y	N{%:;%
'codes	Rt%3
'd	Rh"?
(rafts	Rx&:
'e	Rm#H
(ach	Rv&,
(ither	Rr"f
(tag	Rm#H
(very	Rh#f
`)
