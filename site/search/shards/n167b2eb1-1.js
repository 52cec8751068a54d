sitegenSearch("n167b2eb1-1",`!5xx a	Rn!O
'lthough	Rt#:
'nd	Fg!f*Os":
(swers	Rk#:
're	Ro!3
&but	Rk!,
&code	Rk#,
*s	Rl#O
(mes	Rk#O
&does	Ri!:
&error	Ri!h
+s	Re%3
&google	Rl#:
'raph	Rf!^
+ql	Rf!^
&is	Rn!t
&or	Rs!^
&ratio	Ro!1
'fc	Fl!%g!:>35,
&server	6i!,d!&"&"&"&"&"&"&"&"&"&"&#&'&"&"&"&"&"&"&"&"&"&"&7&"&"&#&P(
'hould	Ro!V
'tay	Rd#H
&that	Jn!,-f
(e	Fi!f)Ja#3
'o	Rw#:
&value	Ro!1
&while	Rr#H
!6 a	Jh!Vq#Q
%bsent	Rv&{(
#by	Rv&3
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
"0 for	Rt&A
%is	R{&:
%ki	Ri#:
'b	Ri#:
%searches	Jq!1W?
'conds	Bk!A,HA3!?;H!f,:
%w	Rq!8
#0 for	Rt&A
#7 bytes	R{"A
"1 66	R"1
%are	Ri!A
#440 errors	Rg&1
"3 61	R"1
"4 and	Ri!A
%bit	Ry&3
%codes	Jm!:a"%
%registered	Jj!A(&
%status	Rp!(
%with	Re&:
#55 section	Ff!A!f1,!:!H!fQ3
`)
