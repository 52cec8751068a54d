sitegenSearch("n17a5fa78-102",`!instead there	Rl#?
,is	Rm%:
&ruction return	Ru%,
-s in	Rb#,
%ufficient but	Rp",
/scope	Re!3!:
0pace	Rm%&
0torage	Fh!H*Hd!(!?
.scope goes	Re!3
/torage node	Rr#&
:js	Rr#&
6php	Rr#&
#t date	Rf&O
&required	Rv&1!F
&too	Rj!f
)manyrequests	Rj!f
&unique	R11
&value	Rq!?
%egration recipes	Rm&A
&ntion it	R#,
&rcepting proxies	Ru#&
+s traffic	Rt"3
'esting part	R{%3
'face and	Rl!:
,reports	Ri%O
,the	Rp"H
'im codes	Jj!A8H
*is	Rl%%
*required	Ru!&
,sponse	FV,>3!A#:!Hu!,!:
2s	Jt!:&:
*sent	Ft!&#&"&"&
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
*servererror node	Rk#&
:js	Rk#&
6php	Rk#&
(et draft	Rj",
0s	Ro"m
+explorer	Rq%3
+gateway	Ra%3
`)
