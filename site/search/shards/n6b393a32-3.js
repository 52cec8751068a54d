sitegenSearch("n6b393a32-3",`!ratelimiterror microsoft	Rw#,
+policy and	Rq!:
2search	Rq!8
&s without	R_&3
%her let	Rq#3
)than	Be"37,5mQ:%3
%io rate5m	Ro!1
'rate5m 0.001	Ro!1
11	Ro!1
.1d	Ro!1
#w html	BB,+,{#V#,!^'A"&!{!!}"
(tp	Jw&&#&
&response	Ry&Q
#y 9a41b2c3d4e5f607	R}#?
+43f0c1d2e3a	R~#?
+5bb7f8e9d0c	R_%?
+73a1b2c3d4e	Ra%?
+8e2f3a4b5c6	Rb%?
+a7c8d9e0f1a	Rc%?
+bf21e2f3a4b	Rd%?
+f11a2b3c4d5	Rf%?
&bradburys	Rj#f
&header	R}#:
&id	R}#:
"clone 1.60	Rr&H
)config	Ji&H+H
)environment	Ri&H
)for	Ri&,
)is	Rr&H
)reaches	Rr&&!J
*sync	Ri&*
)s3	Rr&*
)takes	Rr&H
)which	Rr&O
(configs3accesskeyid for	Ri&H
0type s3	Ri&H
"e facets	Rs&A
&etching	Ry"&
%request	Rd"&
#ach a	Je"fx!:
)ltogether	Ro#O
)s	Rn!A
(deploy	Rr&T
(find	Rb%:
(it	Rt",
(the	B?,i!O;30O/3#V
'ed and	R|#3
+t	Rr%&
*by	Rj#:
*on	Rs#h
,e	Rd&,
*status	Rh#?
*that	Rq&3
,e	BB,Imb!34&5&
`)
