sitegenSearch("nee498b1a-7",`!int date	Jh&O),
&required	Ry&1!F
&too	Rl!f
)manyrequests	Rl!f
&unique	R11
&value	Rs!?
%egration recipes	Rp&A
&ntion it	R#,
&rcepting proxies	Rw#&
+s traffic	Rv"3
'esting part	R}%3
'face and	Rn!:
,reports	Rk%O
,the	Rr"H
'im codes	Jl!A8H
*is	Rn%%
*response	FX,>3!A#:!Hu!,!:
2s	Jv!:&:
*the	Rz!O
'mediaries drop	Rz!:
1forward	Rg#&
1that	Rg#:
-y failed	Rm!:
,te authority	Ry%:
/certificate	Rf%:!V
'nal data	Rh!3
/loss	Rh!3
+error	Rm#&
+host	Ft!A*HSA
/s	Rv"f
+redirect	Rm"h
+server	Fj!,!H*H[(!?
+title	Rm#?
(et draft	Rl",
0s	Rq"m
+explorer	Rs%3
+gateway	Rc%3
*draft http	Rl",
/s of	Rq"m
'op version	Rz!H
'ruption costs	Ru&O
'val 1m	Rq!1
%o 419	Ro%,
'a	6",#:a!,'.!A)H!^*H+O%,%:":',(f"H):*O,H%H%&7,.:#:(:+{'#,
(n	Jl!Hh!A
)other	Js#:ZA
(uthorization	Rv"H
'chunks	Rz"f
(ontent	Rl!3
.toolarge	Rl!3
'e	R=,
(1md	R=,
`)
