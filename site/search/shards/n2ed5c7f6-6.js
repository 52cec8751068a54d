sitegenSearch("n2ed5c7f6-6",`!rcloneconfigs3type s3	Ri&H
"e facets	Rt&A
&etching	Ry"&
%request	Rd"&
#ach a	Je"fx!:
)ltogether	Ro#O
)s	Rn!A
(deploy	Rs&T
(find	Rb%:
(it	Rt",
(the	B?,i!O;30O/3#V
'ed and	R|#3
+t	Rr%&
*by	Rj#:
*on	Rs#h
,e	Rd&,
*status	Rh#?
*that	Rr&3
,e	BB,Imb!34&5&
+oo	R{%:
*version	Rv"A
(s and	Rs&&
,ybody	Rp#:
*or	Rs&&
*readers	Rw"O
*the	BB,I:DHQ&UV
*you	Je#3"H
'ing nginx	Ru%O
&t differently	Rb#f
(the	Rm!,
)o	Rp#:
'ion differs	Jq!,>f
+of	Rn!m
+then	Ri!3
+you	Rs!^
*s so	Ro"H
(ve negotiation	Rd",
%d 415	Jh!,-3
'a	>%,f!^#,PHB,M,!3#&!.&A0A!O
(bout	Rp#A
(gain	Rr&3
(llow	Rr":
)oud	Ru&A
(nd	>h!A.&/A03#A,3,:)OHO4%!O'%
)y	Rk#,
(s	>f!,,V<H,H{!%!{#(:&3*&
(t	:}#&"&"&"&"&"&"&#&)&*&"&"&"&"&"&"&"&
'because	Rj!^
(oth	Rh#:
(ut	Rb#,
(y	Ju%:;%
'codes	Rn%3
'd	Rb"?
(rafts	Rr&:
'e	Rg#H
(ach	Rp&,
(ither	Rl"f
(tag	Rg#H
(very	Rb#f
`)
