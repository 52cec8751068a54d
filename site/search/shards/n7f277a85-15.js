sitegenSearch("n7f277a85-15",`!for working	R~&(
'riters	R_#V
+s	Rr"O
*ing	Nx!:q!V
'ww	Rg#A
)examplecom	Rg#A
&xml	Ry"3
&years	Nl!^_":
'ou	>t!3#V3H#,,f,:.H.,HO
)r	Fl!A+%EfC3
%bid storage	Ri"O
)that	RR,
+e	Rp#:
(den by	Nv!VAk
,cannot	Rv"H
,d	Rj#?
,for	Jk!,3H;o
,goaway	Ro!O
,makes	Rt!^
,request	Jz!:E:(:
3header	Jz!:E:(:
-fc	N~"H(H
,without	R{#O
(s it	Jw!H7:o"%
*keeping	Rm!O
*rfc	Rz!H
*servers	Rl!3
*the	Rn!A
*upgrade	Rl#3
+sing	Rm!O
%ce an	Rv#H
(clients	Rz#:
'list the	Rw!O
%ecast the	R}!,
&ign other	Rj!&
*service	Ru#f
+ite	Nc#H:H
.s	Rj%3
+yntax	Rj!(
*to	Rr#3
&seen 500	Rn!,
%ge and	Rs&,
(can	Ro&%
(serves	Ry&:
(you	Ry&:
'd list	Ra%3
)one	Rp"f
'ries whether	Ra%:
(y token	Jk!:!A-OA3
's and	Rn&^
't guide	NE:s%3
)url	Rm&V
)vary	Ry"O
)what	N~!3z"O
(ting about	Rb"H
-scripts	Rm#H
-that	Rn#H
/e	Ra#H
&ive a	Rt#:
%k may	Ro&1
'true	Ro&1
`)
