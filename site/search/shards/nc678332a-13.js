sitegenSearch("nc678332a-13",`!means the	FL,C%c#O
+m	Rf!O
+se	Rm!%
)o	Rq&O
(utf	R':
+16	R':
(when	Jl%&:&
+re	Rf!%
)ith	Js!A*f
,out	Rq!O
(you	Rn#f
&t a	Rb#:
)nd	RO:
(codes	R>,
(for	>B:P,8O/,1HSO#,3:
(it	Rv!3
(leave	RP:
(one	Rj&T
(the	F",-,|!,
)o	>%:l!3,,&:Of%f)3V&
'ime the	Rs&:
&while 503	Rn#f
,in	Rg&3
,the	Rb%3
,your	Rn!3
%sure how	Rk!A
*if	Ro#f
*the	R}#:
*yours	Ro!V
#dia players	R_":
(type	>f!%!,!^#,!A&%!A!^&A&H@3+(!?13c!:
,s	Fs"V+3r!:
(uploads	Rj%&!3
'type title	R|"?
#et a	Rx",
'e1	RN1
'it	Fa":":P:?3
'some	Rq!O
'the	Bq"O3:2:6:<3
)ree	Rj!H
'what	R~"&
'your	Rg#3
&ing a	Rb":
&s a	Rm",
(e0003	Rk&?
(the	Fj":#O#H
(while	Rn&A
#gabytes take	Ry&:
#mber against	Rj!O
)current	Rv"A
0version	Rv"A
)error	Ri%O
)fall	Rj"H
)is	Rl!,
(s and	Rl!^
*do	Rn%&
*known	Rb":
*of	Rj!,!O
*that	Jl!Hf#O
%ory or	Rx"f
)prints	Rr&%
)ran	Rr#3
)until	Rg&3
`)
