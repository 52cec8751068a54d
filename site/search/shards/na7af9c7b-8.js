sitegenSearch("na7af9c7b-8",`!for writers	R}"V
+s	Rp"O
*ing	Jv!:q!V
'ww	Re#A
)examplecom	Re#A
&xml	Rw"3
&years	Jj!^_":
'ou	>r!3#V3H#,,f,:.H.,HO
)r	Fj!A+%EfC3
%bid storage	Rg"O
)that	RQ,
+e	Rn#:
(den by	Jt!VAk
,cannot	Rt"H
,d	Rh#?
,for	Ji!,3H;o
,makes	Rr!^
,request	Jx!:E:(:
3header	Jx!:E:(:
-fc	J|"H(H
,without	Ry#O
(s it	Ju!H7:o"%
*keeping	Rk!H
*rfc	Rx!H
*servers	Rj!3
*the	Rl!A
*upgrade	Rj#3
+sing	Rk!H
%ce an	Rt#H
(clients	Rx#:
'list the	Ru!O
%ecast the	R{!,
&ign service	Rs#f
+ite	Ja#H:H
.s	Rh%3
*to	Rp#3
&seen 500	Rl!,
%ge and	Rq&,
(can	Rm&%
(serves	Rw&:
(you	Rw&:
'd list	R~#3
)one	Rn"f
'ries whether	R~#:
(y token	Ji!:!A-OA3
's and	Rl&^
't guide	JD:r%3
)url	Rk&V
)vary	Rw"O
)what	J|!3z"O
(ting about	R_"H
-scripts	Rk#H
-that	Rl#H
/e	R~"H
&ive a	Rr#:
%k may	Rm&1
'true	Rm&1
%m 303	R~!3
)7	Rj"3
'a	Fi!VCf&H8:
(gain	Jw!t5H
`)
