sitegenSearch("n6b393a32-2",`!range or	Fh!3(V#3
)ut	R}"H
)verlaps	R_"3
(request	Rx!3
(takes	R}"O
)ells	J_",!fm!,
)hat	Rp!3
(whose	R}"H
)ith	J}"fu!:
'notsatisfiable in	Rj!3
's above	R~#:
*lso	R_%:
*re	R_"3
*sk	R}"3
)before	R_"O
*ytes	R_":
)in	R_"H
)on	R_":
*ver	R_"H
)send	R_"3
)that	R}"&!,
+e	R}"3
,re	R_"H
%k title	Rg&H
&ing is	Rs&A
*of	Rf"h
#re client	Re"A
'that	Ro!V
'web	Rd#:
(ord	Rs&3
&ly carry	Rx%3
*loudflare	R}#V
)implemented	Rg!,
)many	Re!^
+tters	Rz!O
)reaches	Rp#:
+peat	Rm"O
&r ones	Rs&3
#te a	Ro!1
'copes	Ro!3
'for	Jk#:#:
'google	Rp"H
'http	Ro!1
+requeststotal	Ro!1
'keep	Ro!3
'limit	>f!3*t%&!:!VW?!f1,):)3"3)&!373!:!?
,ed	Jq!vs"?
,ing	Bm!,":%(#VUV!ft!,
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
`)
