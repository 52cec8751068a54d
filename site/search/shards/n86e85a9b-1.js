sitegenSearch("n86e85a9b-1",`!5842 section	Jf"&!,!3!:R&!,!3
'which	Rw#,
#61 section	Rk!H
"9 60	R_':
%gmt	Ry"?
#8 adds	Rb&:
&network	Rb&(
&to	Rb&,
#9 and	Rf&,
's	Rr%3
&is	Rm!3
&network	Rc&(
&of	Rc&&
&that	Rc&3
'o	Rc&,
&when	Rc&,
"xx a	Rr!O
'lthough	Rx#:
'nd	Jk!f*Os":
(swers	Ro#:
're	Rs!3
&but	Ro!,
&code	Ro#,
*s	Rp#O
(mes	Ro#O
&does	Rm!:
&error	Rm!h
+s	Ri%3
&google	Rp#:
'raph	Rj!^
+ql	Rj!^
&is	Rr!t
&or	Rw!^
&ratio	Rs!1
'fc	Fp!%g!:>35,
&server	6m!,d!&"&"&"&"&"&"&"&"&"&"&#&'&"&"&"&"&"&"&"&"&"&"&7&"&"&#&Q(
'hould	Rs!V
'tay	Rh#H
&that	Jr!,-f
(e	Jm!f)Ja#3
'o	R{#:
&value	Rs!1
&while	Rv#H
!6 a	Jl!Vq#Q
%bsent	Rz&{)
#by	Rz&3
#error	Rr!Q
#were	Ry#O
".2 and	R|"H
&bookworm	Rm&*
&or	Ro&%
%bookworm as	Rm&*
#3 as	R|"3
&curl	R|":
&so	Rc"3
&what	Rx#:
#4.1 and	Rt!^
#5.7 rfc	Ry"H
"0 for	Rx&A
%is	R_':
%ki	Rm#:
'b	Rm#:
%searches	Ju!1W?
`)
