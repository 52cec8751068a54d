sitegenSearch("n435fc262-10",`!insufficient storage	Jl!H*Hd!(!?
.scope goes	Ri!3
#t date	Jj&O),
&required	R{&1!F
&too	Rn!f
)manyrequests	Rn!f
&unique	R11
&value	Ru!?
%egration recipes	Rr&A
&ntion it	R#,
&rcepting proxies	Ry#&
+s traffic	Rx"3
'esting part	R_&3
'face and	Rp!:
,reports	Rm%O
,the	Rt"H
'im codes	Jn!A8H
*is	Rp%%
*response	FY,?3!A#:!Hu!,!:
2s	Jx!:&:
*the	R|!O
'mediaries drop	R|!:
1forward	Ri#&
1that	Ri#:
-y failed	Ro!:
,te authority	R{%:
/certificate	Rh%:!V
'nal data	Rj!3
/loss	Rj!3
+error	Ro#&
+host	Jv!A*HSA
/s	Rx"f
+redirect	Ro"h
+server	Jl!,!H*H[(!?
+title	Ro#?
(et draft	Rn",
0s	Rs"m
+explorer	Ru%3
+gateway	Re%3
*draft http	Rn",
/s of	Rs"m
'op version	R|!H
'ruption costs	Rw&O
'val 1m	Rs!1
%o 419	Rq%,
'a	6",#:c!,'.!A)H!^*H+O%,%:":',(f"H):*O,H%H%&7,.:#:(:+{'#,
(n	Jn!Hh!A
)other	Ju#:ZA
(uthorization	Rx"H
'chunks	R|"f
`)
