sitegenSearch("neb29e5ad-50",`!530 as	Rf%3
&cloudflare	Je%3"3
&error	Rf%(
&of	Jf%&8&
&site	R|%(
&the	Rf%,
"40 so	Ra&:
&temporarily	Ra&(
"5 gmt	Rc#?
"6 and	Rt":
#1 authentication	R|#?
&is	Re!A
&the	R|#3
&unauthorized	R|#(
&we	R|#,
"789 assigns	Rs!3
'section	Js!3J3
"842 gives	Rs#:
'is	Rb",
'section	Jb"&!,!3!:R&!,!3
'which	Rs#,
#61 section	Rg!H
"9 60	Rz&:
%gmt	Ru"?
#8 adds	R}%:
&network	R}%(
&to	R}%,
#9 and	Rb&,
's	Rn%3
&is	Ri!3
&network	R~%(
&of	R~%&
&that	R~%3
'o	R~%,
&when	R~%,
"xx a	Rn!O
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
&server	2i!,d!&"&"&"&"&"&"&"&"&"&"&#&'&"&"&"&"&"&"&"&"&"&"&7&"&"&#&O(
'hould	Ro!V
'tay	Rd#H
&that	Jn!,-f
(e	Fi!f)J_#3
'o	Rw#:
&value	Ro!1
`)
