sitegenSearch("n09f42073-2",`!561 is	Rk!A
&the	Rc%3
&unauthorized	Rc%(
&we	Rc%,
"789 assigns	Ry!:
'section	Ny!:J3
"842 gives	Ry#:
'is	Rh",
'section	Nh"&!,!3!:R&!,!3
'which	Ry#,
#61 section	Rm!O
"9 60	Rb':
%gmt	R{"?
#8 adds	Rd&:
&network	Rd&(
&to	Rd&,
#9 and	Rh&,
's	Rt%3
&is	Ro!3
&network	Re&(
&of	Re&&
&that	Re&3
'o	Re&,
&when	Re&,
"xx a	Rt!O
'lthough	Rz#:
'nd	Jm!m*Os":
(swers	Rq#:
're	Ru!3
&but	Rq!,
&code	Rq#,
*s	Rr#O
(mes	Rq#O
&does	Ro!:
&error	Ro!o
+s	Rk%3
&google	Rr#:
'raph	Rl!^
+ql	Rl!^
&is	Rt!t
&or	Ry!m
&ratio	Ru!1
'fc	Fr!%g!:>35,
&server	6o!,d!&"&"&"&"&"&"&"&"&"&"&#&'&"&"&"&"&"&"&"&"&"&"&7&"&"&#&R(
'hould	Ru!V
'tay	Rj#H
&that	Nt!,-f
(e	Jo!m)Ja#3
'o	R}#:
&value	Ru!1
&while	Rx#H
!6 a	Nn!Vq#Q
%bsent	R|&{)
#by	R|&3
#error	Rt!Q
#were	R{#O
".2 and	R~"H
&bookworm	Ro&*
&or	Rq&%
%bookworm as	Ro&*
#3 as	R~"3
&curl	R~":
`)
