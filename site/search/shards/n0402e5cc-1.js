sitegenSearch("n0402e5cc-1",`!599 when	Ra&,
"xx a	Rp!O
'lthough	Rv#:
'nd	Fi!f*Os":
(swers	Rm#:
're	Rq!3
&but	Rm!,
&code	Rm#,
*s	Rn#O
(mes	Rm#O
&does	Rk!:
&error	Rk!h
+s	Rg%3
&google	Rn#:
'raph	Rh!^
+ql	Rh!^
&is	Rp!t
&or	Ru!^
&ratio	Rq!1
'fc	Fn!%g!:>35,
&server	6k!,d!&"&"&"&"&"&"&"&"&"&"&#&'&"&"&"&"&"&"&"&"&"&"&7&"&"&#&P(
'hould	Rq!V
'tay	Rf#H
&that	Jp!,-f
(e	Fk!f)Ja#3
'o	Ry#:
&value	Rq!1
&while	Rt#H
!6 a	Jj!Vq#Q
%bsent	Rx&{)
#by	Rx&3
#error	Rp!Q
#were	Rw#O
".2 and	Rz"H
&bookworm	Rk&*
&or	Rm&%
%bookworm as	Rk&*
#3 as	Rz"3
&curl	Rz":
&so	Ra"3
&what	Rv#:
#4.1 and	Rr!^
#5.7 rfc	Rw"H
"0 for	Rv&A
%is	R}&:
%ki	Rk#:
'b	Rk#:
%searches	Js!1W?
'conds	Bm!A,HA3!?;H!f,:
%w	Rs!8
#0 for	Rv&A
#7 bytes	R}"A
"1 66	R"1
%are	Rk!A
#440 errors	Ri&1
"3 61	R"1
"4 and	Rk!A
%bit	R{&3
%codes	Jo!:a"%
%registered	Jl!A(&
%status	Rr!(
%with	Rg&:
`)
