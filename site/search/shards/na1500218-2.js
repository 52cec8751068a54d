sitegenSearch("na1500218-2",`!insufficient but	Rv",
/scope	Rk!3!:
0pace	Rs%&
0torage	Jn!H*Hd!(!?
.scope goes	Rk!3
#t date	Nl&O),
&float	R-,
&required	R}&1!F
&too	Rp!f
)manyrequests	Rp!f
&unique	R11
&value	Rw!?
%egration recipes	Rt&A
&ntion it	R#,
&rcepting proxies	R{#&
+s traffic	Rz"3
'esting part	Rb&3
'face and	Rr!:
,reports	Ro%O
,the	Rv"H
'im codes	Np!A8H
*is	Rr%%
*response	FZ,@3!A#:!Hu!,!:
2s	Nz!:&:
*the	R~!O
'mediaries drop	R~!:
1forward	Rk#&
1that	Rk#:
-y failed	Rq!:
,te authority	R}%:
/certificate	Rj%:!V
'nal data	Rl!3
/loss	Rl!3
+error	Rq#&
+host	Jx!A*HSA
/s	Rz"f
+redirect	Rq"h
+server	Jn!,!H*H[(!?
+title	Rq#?
(et draft	Rp",
0s	Ru"m
+explorer	Rw%3
+gateway	Rg%3
*draft http	Rp",
/s of	Ru"m
'op version	R~!H
'ruption costs	Ry&O
'val 1m	Ru!1
%o 419	Rs%,
'a	6",#:d!,%:%.!A)H!^*H+O%,%:":',(f"H):*O,H%H%&7,.:#:(:+{'#,
`)
