sitegenSearch("ndec0a147-2",`!6455 section	Jj!A!f1,!:!H!fQ3
#bit floating	R}&3
"585 428	Rk!3
'appendix	Ry#:
'leaves	Ru!t
'section	>i!A#f"V+,!H!V#OD32&!,!3"&!,!3"&!,!3.&!,!3
"6 e9	R"1
"749 section	Ji!:0t
#50 section	Ri!3!m
'ties	Ri!3!m
#97 section	Ro"f
"9 00	R'1
"xx 9xx	Jr%&5&Q(
%9xx outside	Jr%&5&Q(
!7 24.90	Rg"?
#can	Rp!*
#failed	Rf#H
#http	Fp!*3?0?.?
#is	Ru"f
#leaving	Rr!X
#o	Rn#?
%rders	Ru"f
#publish	R{&X
#qty	R|"?
#removed	Rk&1
#shelf	Rc"?
#v2	Rb"?
%3	Rb"?
".1 a	Rf":
&outside	Rf"3
&such	R|",
#4 put	Ry#3
%.1 before	Rj!f
(the	Rj!A
#7 for	Ra"3
#88 did	Ru!O
'node	Jz!:#:3:
+js	Jz!:#:3:
'treated	Rm":
'with	Rv!3
&.1 also	Ri#:
)did	Rc#:
)in	R|":
)then	Rx":
*old	Rb#:
)with	Re#:
"0 a	Jk&{&%O
#0 mi	R|!A
(b	R|!A
"1 http	Rw!?
%orders	Rw!?
+csv	Rw!?
#68 section	Rd#3
"231 appendix	Rm"3
(sked	Ry"H
'deprecated	Rm"3
'section	Ry"H
`)
