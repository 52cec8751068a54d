sitegenSearch("n2ed5c7f6-5",`!rate keep	Ro!3
'limit	>f!3*t%&!:!VW?!f1,):)3"3)&!373!:!?
,ed	Jq!vs"?
,ing	Bm!,":%(#VUV!fu!,
,s	Bo"V2V#H.V:&=,
&5m 0.001	Ro!1
,1	Ro!1
)1	Ro!1
*d	Ro!1
)code	Ro!1
&limit are	Rq!:
,fields	Fn!t%&!VWf
,headers	Rq!:
,or	R~#:
,search	Rq!8
,title	Rh#?
+ed request	Rq!v
,rror microsoft	Rw#,
+policy and	Rq!:
2search	Rq!8
&s without	R_&3
%her let	Rq#3
)than	Be"37,5mQ:%3
%io rate5m	Ro!1
'rate5m 0.001	Ro!1
11	Ro!1
.1d	Ro!1
#w html	BB,+,{#V#,!^(A"&!{!!}"
(tp	Jx&&#&
&response	Rz&Q
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
"clone 1.60	Rs&H
)config	Ji&H,H
)environment	Ri&H
)for	Ri&,
)is	Rs&H
)reaches	Rs&&!J
*sync	Ri&*
)s3	Rs&*
)takes	Rs&H
)which	Rs&O
(configs3accesskeyid for	Ri&H
`)
