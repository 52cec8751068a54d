sitegenSearch("n9e80d717-14",`!rate for	Jo#:#:
'google	Rt"H
'http	Rs!1
+requeststotal	Rs!1
'keep	Rs!3
'limit	>j!3*t%&!:!VW?!f1,):)3"3)&!373!:!?
,ed	Ju!vs"?
,ing	Bq!,":%(#VUV!fu!,
,s	Bs"V2V#H.V:&=,
&5m 0.001	Rs!1
,1	Rs!1
)1	Rs!1
*d	Rs!1
)code	Rs!1
&limit are	Ru!:
,fields	Jr!t%&!VWf
,headers	Ru!:
,or	Rc%:
,search	Ru!8
,title	Rl#?
+ed request	Ru!v
,rror microsoft	R{#,
+policy and	Ru!:
2search	Ru!8
&s without	Rd&3
%her let	Ru#3
)than	Bi"37,5mQ:%3
%io rate5m	Rs!1
'rate5m 0.001	Rs!1
11	Rs!1
.1d	Rs!1
#w html	BB,+,_%V#,!^(A"&!{!!}"
(tp	J|&&#&
&response	R~&Q
#y 9a41b2c3d4e5f607	Rb%?
+43f0c1d2e3a	Rc%?
+5bb7f8e9d0c	Rd%?
+73a1b2c3d4e	Re%?
+8e2f3a4b5c6	Rf%?
+a7c8d9e0f1a	Rg%?
+bf21e2f3a4b	Rh%?
+f11a2b3c4d5	Rj%?
&bradburys	Rn#f
&header	Rb%:
&id	Rb%:
"clone 1.60	Rw&H
)config	Jm&H,H
)environment	Rm&H
)for	Rm&,
)is	Rw&H
)reaches	Rw&&!J
`)
