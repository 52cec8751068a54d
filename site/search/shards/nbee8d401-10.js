sitegenSearch("nbee8d401-10",`!rate5m 0.001	Rq!1
,1	Rq!1
)1	Rq!1
*d	Rq!1
)code	Rq!1
&limit are	Rs!:
,fields	Fp!t%&!VWf
,headers	Rs!:
,or	Ra%:
,search	Rs!8
,title	Rj#?
+ed request	Rs!v
,rror microsoft	Ry#,
+policy and	Rs!:
2search	Rs!8
&s without	Rb&3
%her let	Rs#3
)than	Bg"37,5mQ:%3
%io rate5m	Rq!1
'rate5m 0.001	Rq!1
11	Rq!1
.1d	Rq!1
#w html	BB,+,}#V#,!^(A"&!{!!}"
(tp	Jz&&#&
&response	R|&Q
#y 9a41b2c3d4e5f607	R_%?
+43f0c1d2e3a	Ra%?
+5bb7f8e9d0c	Rb%?
+73a1b2c3d4e	Rc%?
+8e2f3a4b5c6	Rd%?
+a7c8d9e0f1a	Re%?
+bf21e2f3a4b	Rf%?
+f11a2b3c4d5	Rh%?
&bradburys	Rl#f
&header	R_%:
&id	R_%:
"clone 1.60	Ru&H
)config	Jk&H,H
)environment	Rk&H
)for	Rk&,
)is	Ru&H
)reaches	Ru&&!J
*sync	Rk&*
)s3	Ru&*
)takes	Ru&H
)which	Ru&O
(configs3accesskeyid for	Rk&H
0type s3	Rk&H
"e facets	Rv&A
&etching	R{"&
%request	Rf"&
#ach a	Jg"fx!:
)ltogether	Rq#O
`)
