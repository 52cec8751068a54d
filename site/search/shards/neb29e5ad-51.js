sitegenSearch("neb29e5ad-51",`!5xx while	Rr#H
!6 a	Jh!Vp#Q
%bsent	Ru&{(
#by	Ru&3
#cacheable	Ru#&
#error	Rn!Q
#were	Ru#O
".2 and	Rx"H
&bookworm	Ri&*
&or	Rk&%
%bookworm as	Ri&*
#3 as	Rx"3
&curl	Rx":
&so	R~!3
&what	Rt#:
#4.1 and	Rp!^
#5.7 rfc	Ru"H
"0 for	Rs&A
%is	Rz&:
%ki	Ri#:
'b	Ri#:
%searches	Jq!1W?
'conds	Bk!A,HA3!?;H!f,:
%w	Rq!8
#0 for	Rs&A
#7 bytes	R{"A
"1 66	R"1
%are	Ri!A
#440 errors	Rg&1
"3 61	R"1
"4 and	Ri!A
%bit	Rx&3
%codes	Jm!:a"%
%registered	Jj!A(&
%status	Rp!(
%with	Re&:
#55 section	Ff!A!f1,!:!H!fQ3
#bit floating	Rx&3
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
"xx 9xx	Fn%&5&O(
%9xx outside	Fn%&5&O(
!7 24.90	Rc"?
#cacheable	Rt#&
&n	Rl!*
#failed	Rb#H
#http	Fl!*3?0?.?
#is	Rq"f
`)
