sitegenSearch("nccd0e83c-0",`!none match	Bm!A&{!93!?!H'3!:!f33/3m!:
)y	Ra'&!3
'need	Rv",
)ver	Rn"3
(ginx	R~%,
(othing	Rw&,
)w	Rz#O
'of	>-,Y,*O#,#3H&!,,&%H>,UA
(ne	Rj#3
'required	Rl&H
(fc	Rt!m
'say	Rg!:
(g041	Rl&f
(o	Ra#H
'that	Rc#:
)e	BH,PA&Hd!3P,
(o	Js#&L35O
'were	Rt",
(ithin	Rs#f
(rite	Rl&t
%idempotent with	Rt#&
%sense 502	Rn!,
+send	Rv#3
#out dates	R}%:
(subject	Rj%8
#proxy some	Rz"f
#r a	F?,9&~#:&3
'ny	Nw!:w"3
&broken	Rt%:
&does	JF:/,l!:
&failure	Rg",
'or	Ru&{%
&is	F.,#,G,a%V
&keep	R}"3
&lie	Ry&3
&the	Nc!,l#3
&word	Ru&V
%mal answer	Rq%V
)error	Ru!X
)get	Rm"O
)length	Rb#3
)on	Rb&O
)share	Ru!V
)the	Rv%:
(ly not	Rs#:
+send	Rj#:
%un it	Ru&m
#store a	Rs"O
+nd	Rm!H
+s	J~!O,O.O
*for	Jm!:4OUm
-bids	Rm!O
*if	Jm!:8O/O
+n	Nr#O+O
*on	Rm"O
*prevents	Rb#O
*so	Rn"f
*there	Rb"O
*where	Nl"Oi!:
,ile	Rm!:
+ith	Fm!m)O^O%O
%uchform title	Ry"?
`)
