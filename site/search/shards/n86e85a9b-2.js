sitegenSearch("n86e85a9b-2",`!60 seconds	Bo!A,HA3!?;H!f,:
%w	Ru!8
#0 for	Rx&A
#7 bytes	R_#A
"1 66	R"1
%are	Rm!A
#440 errors	Rk&1
"3 61	R"1
"4 and	Rm!A
%bit	R}&3
%codes	Jq!:a"%
%registered	Jn!A(&
%status	Rt!(
%with	Ri&:
#55 section	Jj!A!f1,!:!H!fQ3
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
`)
