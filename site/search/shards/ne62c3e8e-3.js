sitegenSearch("ne62c3e8e-3",`!for word	Rw&%
)k	Fh!O03H3
*ers	Ro#f
*ing	Rx&(
'riters	Ry"V
+s	Rl"O
*ing	Jr!:q!V
'ww	Ra#A
)examplecom	Ra#A
&xml	Rs"3
&years	Jf!^_":
'ou	>n!3#V3H#,,f,:.H.,HO
)r	Ff!A+%EfC3
%bid storage	Rc"O
)that	RQ,
+e	Rj#:
(den by	Jp!VAk
,cannot	Rp"H
,d	Rd#?
,for	Fe!,3H;o
,makes	Rn!^
,request	Ft!:E:(:
3header	Ft!:E:(:
-fc	Jx"H(H
,without	Ru#O
(s it	Fq!H7:o"%
*keeping	Rg!H
*rfc	Rt!H
*servers	Rf!3
*the	Rh!A
*upgrade	Rf#3
+sing	Rg!H
%ce an	Rp#H
(clients	Rt#:
'list the	Rq!O
%ecast the	Rw!,
&ign service	Ro#f
+ite	J|"H:H
.s	Rd%3
*to	Rl#3
&seen 500	Rh!,
%ge and	Rm&,
(can	Ri&%
(serves	Rs&:
(you	Rs&:
'd list	Rz#3
)one	Rj"f
'ries whether	Rz#:
(y token	Fe!:!A-OA3
's and	Rh&^
't guide	JD:n%3
)url	Rg&V
)vary	Rs"O
)what	Jx!3z"O
(ting about	R{!H
-scripts	Rg#H
-that	Rh#H
/e	Rz"H
&ive a	Rn#:
%k may	Ri&1
'true	Ri&1
%m 303	Rz!3
`)
