sitegenSearch("nd01cce0d-4",`!int too	Rj!f
)manyrequests	Rj!f
&unique	R11
&value	Rq!?
%egration recipes	Rn&A
&ntion it	R#,
&rcepting proxies	Ru#&
+s traffic	Rt"3
'esting part	R{%3
'face and	Rl!:
,reports	Ri%O
,the	Rp"H
'im codes	Jj!A8H
*is	Rl%%
*response	FV,>3!A#:!Hu!,!:
2s	Jt!:&:
*the	Rx!O
'mediaries drop	Rx!:
1forward	Re#&
1that	Re#:
-y failed	Rk!:
,te authority	Rw%:
/certificate	Rd%:!V
'nal data	Rf!3
/loss	Rf!3
+error	Rk#&
+host	Fr!A*HSA
/s	Rt"f
+redirect	Rk"h
+server	Fh!,!H*H[(!?
+title	Rk#?
(et draft	Rj",
0s	Ro"m
+explorer	Rq%3
+gateway	Ra%3
*draft http	Rj",
/s of	Ro"m
'op version	Rx!H
'ruption costs	Rs&O
'val 1m	Ro!1
%o 419	Rm%,
'a	6",#:^,'.!A)H!^*H+O%,%:":',(f"H):*O,H%H%&7,.:#:(:+{'#,
(n	Jj!Hh!A
)other	Jq#:ZA
(uthorization	Rt"H
'chunks	Rx"f
(ontent	Rj!3
.toolarge	Rj!3
'e	R=,
(1md	R=,
'get	Rr!,
(itattributes	JE:m%,
`)
