sitegenSearch("n7e037b21-10",`!lies beside	Js&{!):
)tween	Jo!:6f
)yond	Rb#3
'deeper	R(,
'in	Bj&H"3"V&,,:
)side	R%,
'meanwhile	Rk&3
'outside	F;,h"3f!&7F
'people	R~"H
'rfc	Rz",
'there	R),
'under	Rv&,
'within	Re%3
#fe cycle	BT&"&"&"&"(r#v@(
'life	BT&"&"&"&"&
'of	Rh#O
'while	Rz!&
&time at	Rh"O
+can	Re#O
+for	Rj"O
+in	Ru#O
+of	Rn#O
+rfc	Jc"O-OJO
%t a	Jn&&!X%A
'the	R2:
&ed and	Rc!:
)without	Ro'&
&s nothing	Jc!:i#{!&V
(one	Rj&{!
*ly	Rc!,
#ght dark	Rz&8
'dark 7a1fa2	Rz&8
#ke 204	Rc":
'300	Rn"H
'503	Rk%:
)4	Rc&:
'a	:<,9::3)O#:!AD:,:1H1:>V':#:
(n	FS,J:;fn!V
)d	Je"fl"V
)y	Bj"O%:#:&:)f::b!{"
(re	Jv&A)3
'become	Rq&,
'developers	Rd&3
'get	Rw!,
(rowth	Rs!A
'hard	Rf",
'in	Rm"A
(s	R}&3
(t	Ji!C-Ve#H
)s	Rw!^
'links	Rl&O
(ost	Rk!:
'success	R|#:
'the	Fz!H;:<fUV
)is	Rx#:
)ose	R}&:
(o	Rx"H
&ly a	R~&3
)been	R*,
)it	Rn!f
)not	Jd%:B3
)to	J{!,A,
`)
