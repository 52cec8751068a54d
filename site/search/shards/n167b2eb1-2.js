sitegenSearch("n167b2eb1-2",`!64bit floating	Ry&3
"585 428	Rg!3
'appendix	Ru#:
'leaves	Rq!t
'section	>e!A#f"V+,!H!V#OD32&!,!3"&!,!3"&!,!3.&!,!3
"6 e9	R"1
"749 section	Je!:0t
#50 section	Re!3!m
'ties	Re!3!m
#97 section	Rk"f
"9 00	R'1
"xx 9xx	Fn%&5&P(
%9xx outside	Fn%&5&P(
!7 24.90	Rc"?
#can	Rl!*
#failed	Rb#H
#http	Fl!*3?0?.?
#is	Rq"f
#leaving	Rn!X
#o	Rj#?
%rders	Rq"f
#publish	Rw&X
#qty	Rx"?
#removed	Rg&1
#shelf	R~!?
#v2	R}!?
%3	R}!?
".1 a	Rb":
&outside	Rb"3
&such	Rx",
#4 put	Ru#3
%.1 before	Rf!f
(the	Rf!A
#7 for	R|!3
#88 did	Rq!O
'node	Fv!:#:3:
+js	Fv!:#:3:
'treated	Ri":
'with	Rr!3
&.1 also	Re#:
)did	R~":
)in	Rx":
)then	Rt":
*old	R}":
)with	Ra#:
"0 a	Jg&{&%O
#0 mi	Rx!A
(b	Rx!A
"1 http	Rs!?
%orders	Rs!?
+csv	Rs!?
#68 section	R_#3
"231 appendix	Ri"3
(sked	Ru"H
'deprecated	Ri"3
'section	Ru"H
%8 gave	Rk%,
#40 section	R{!3
`)
