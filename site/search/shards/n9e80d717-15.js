sitegenSearch("n9e80d717-15",`!rclone rsync	Rm&*
)s3	Rw&*
)takes	Rw&H
)which	Rw&O
(configs3accesskeyid for	Rm&H
0type s3	Rm&H
"e facets	Rx&A
&etching	R}"&
%request	Rh"&
#ach a	Ji"fx!:
)ltogether	Rs#O
)s	Rr!A
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
`)
