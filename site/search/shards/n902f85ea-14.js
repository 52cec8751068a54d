sitegenSearch("n902f85ea-14",`!exports orderscsv	Jb"???
&se headers	Fg!V":-:!mVH
%r job	Rq!1
'sum	Rq!1
&ession as	Rr&H
-that	F0,.,m%,
)ly lets	Rr"f
#t example	Rv#?
&subject	Rf%8
-altname	Rf%8
%end or	Re#H
(ed 510	Rl!3
+a	Rb#,
,s	Rv#H
+connect	Jh!A1:
+deprecated	Rv#&
+it	Rz!,
+obsoleted	Rv#,
'sion 2007	Rs%&
,a	Ri%,
-s	Rn!:
,by	Rv#A
,checksum	R{#3
-ould	Rv#:
,for	Rs%,
-ramework	Jj!Hn!&!,
,if	Rv#,
-n	Rv#:
-t	Rn!,
,obeyed	Rv#:
-f	J#:v"A
-thers	Rr%&
,we	Rg#f
+s declared	Rv#H
-for	Rn!O
-ms	Rr%&
/wdv	Rr%&
-that	Rn!A
-with	Rn!:
&rnal dependency	Rf#:
+if	Ri&:
&xamplecom audit	Rv#?
5trail	Rv#?
0purpose	Rv#?
%ra round	Rv!H
(sections	F3,v%,&3!V%,!A
'ct a	R~":
'sections allow	F3,z%V%,!A
0error	Rh&,
0warn	J3,z%3
"ye on	Rq!O
!f 3	Rx!3
#http	Rm%1!?
#iso	R":
'88591	R":
#tag	Rm!M
'txt	Rm!M
%he	RZ3
#utf	R':
'16le	R':
"3 the	Rx!3
"acet a	Ro&,
`)
