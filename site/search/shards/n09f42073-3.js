sitegenSearch("n09f42073-3",`!6.3 so	Re"3
&what	Rz#:
#4.1 and	Rv!^
#5.7 rfc	R{"H
"0 for	Rz&A
%is	Rb':
%ki	Ro#:
'b	Ro#:
%searches	Nw!1W?
'conds	Bq!A,HA3!?;H!f,:
%w	Rw!8
#0 for	Rz&A
#7 bytes	Rb#A
"1 66	R"1
%are	Ro!A
#440 errors	Rm&1
"3 61	R"1
"4 and	Ro!A
%bit	R_'3
%codes	Ns!:a"%
%registered	Np!A(&
%status	Rv!(
%with	Rk&:
#55 section	Jl!A!f1,!:!H!fQ3
#bit floating	R_'3
"585 428	Rm!3
'appendix	R{#:
'leaves	Rw!t
'section	>k!A#m"V+,!H!V#VD32&!,!3"&!,!3"&!,!3.&!,!3
"6 e9	R"1
"749 section	Nk!:0{"
#50 section	Rk!3!m
'ties	Rk!3!m
#97 section	Rq"f
"9 00	R'1
"xx 9xx	Jt%&5&R(
%9xx outside	Jt%&5&R(
!7 12	Ry!1
#24.90	Ri"?
#can	Rr!*
#failed	Rh#H
#http	Fr!*3?0?.?
#is	Rw"f
#leaving	Rt!X
#o	Rp#?
%rders	Rw"f
#publish	R}&X
#qty	R~"?
#removed	Rm&1
#shelf	Re"?
#v2	Rd"?
%3	Rd"?
".1 a	Rh":
&outside	Rh"3
&such	R~",
#4 put	R{#3
%.1 before	Rl!f
`)
