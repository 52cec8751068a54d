sitegenSearch("nc9c3e1ee-1",`!meant it	Rx!3
(leave	RP:
(one	Rl&T
(the	F",-,~!,
)o	>%:n!3,,&:Of%f)3V&
'ime the	Ru&:
&while 503	Rp#f
,in	Ri&3
,the	Rd%3
,your	Rp!3
%sure how	Rm!A
*if	Rq#f
*the	R_%:
*yours	Rq!V
#dia players	Rb":
(type	>h!%!,!^#,!A&%!A!^&A&H@3+(!?13c!:
,s	Fu"V+3r!:
(uploads	Rl%&!3
'type title	R~"?
#et a	Rz",
'e1	RN1
'it	Fc":":P:?3
'some	Rs!O
'the	Bs"O3:2:6:<3
)ree	Rl!H
'what	Ra#&
'your	Ri#3
&ing a	Rd":
&s a	Ro",
(e0003	Rm&?
(the	Fl":#O#H
(while	Rp&A
#gabytes take	R{&:
#mber against	Rl!O
)current	Rx"A
0version	Rx"A
)error	Rk%O
)fall	Rl"H
)is	Rn!,
(s and	Rn!^
*do	Rp%&
*known	Rd":
*of	Rl!,!O
*that	Jn!Hf#O
%ory or	Rz"f
)prints	Rt&%
)ran	Rt#3
)until	Ri&3
#nd and	Rc%:
'curl	Rm"f
`)
