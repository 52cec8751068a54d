sitegenSearch("n3cff307e-11",`!rate keep	Ru!3
'limit	>l!3*t%&!:!VW?!f1,):)3"3)&!373!:!?
,ed	Nw!vs"?
,ing	Bs!,":%(#^UV!fu!,
,s	Bu"V2V#H.V:&=,
&5m 0.001	Ru!1
,1	Ru!1
)1	Ru!1
*d	Ru!1
)code	Ru!1
&limit are	Rw!:
,fields	Jt!t%&!VWf
,headers	Rw!:
,or	Re%:
,search	Rw!8
,title	Rn#?
+ed request	Rw!v
,rror microsoft	R}#,
+policy and	Rw!:
2search	Rw!8
&s without	Rf&3
%her let	Rw#3
)than	Bk"37,5mQ:%3
%io rate5m	Ru!1
'rate5m 0.001	Ru!1
11	Ru!1
.1d	Ru!1
#w html	BC,+,a%V#,!^(A"&!{!!}"
(tp	N~&&#&
&response	Ra'Q
#y 9a41b2c3d4e5f607	Rd%?
+43f0c1d2e3a	Re%?
+5bb7f8e9d0c	Rf%?
+73a1b2c3d4e	Rg%?
+8e2f3a4b5c6	Rh%?
+a7c8d9e0f1a	Ri%?
+bf21e2f3a4b	Rj%?
+f11a2b3c4d5	Rl%?
&bradburys	Rp#f
&header	Rd%:
&id	Rd%:
"clone 1.60	Ry&H
)config	No&H,H
)environment	Ro&H
)for	Ro&,
)is	Ry&H
)reaches	Ry&&!J
*sync	Ro&*
)s3	Ry&*
)takes	Ry&H
)which	Ry&O
(configs3accesskeyid for	Ro&H
`)
