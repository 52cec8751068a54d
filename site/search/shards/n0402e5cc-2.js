sitegenSearch("n0402e5cc-2",`!6455 section	Fh!A!f1,!:!H!fQ3
#bit floating	R{&3
"585 428	Ri!3
'appendix	Rw#:
'leaves	Rs!t
'section	>g!A#f"V+,!H!V#OD32&!,!3"&!,!3"&!,!3.&!,!3
"6 e9	R"1
"749 section	Jg!:0t
#50 section	Rg!3!m
'ties	Rg!3!m
#97 section	Rm"f
"9 00	R'1
"xx 9xx	Fp%&5&P(
%9xx outside	Fp%&5&P(
!7 24.90	Re"?
#can	Rn!*
#failed	Rd#H
#http	Fn!*3?0?.?
#is	Rs"f
#leaving	Rp!X
#o	Rl#?
%rders	Rs"f
#publish	Ry&X
#qty	Rz"?
#removed	Ri&1
#shelf	Ra"?
#v2	R_"?
%3	R_"?
".1 a	Rd":
&outside	Rd"3
&such	Rz",
#4 put	Rw#3
%.1 before	Rh!f
(the	Rh!A
#7 for	R~!3
#88 did	Rs!O
'node	Fx!:#:3:
+js	Fx!:#:3:
'treated	Rk":
'with	Rt!3
&.1 also	Rg#:
)did	Ra#:
)in	Rz":
)then	Rv":
*old	R_#:
)with	Rc#:
"0 a	Ji&{&%O
#0 mi	Rz!A
(b	Rz!A
"1 http	Ru!?
%orders	Ru!?
+csv	Ru!?
#68 section	Rb#3
"231 appendix	Rk"3
(sked	Rw"H
'deprecated	Rk"3
'section	Rw"H
`)
