sitegenSearch("n9c5a4e17-7",`!extension by	Rz#A
,checksum	R_%3
-ould	Rz#:
,for	Rw%,
-ramework	Nn!Hn!&!,
,if	Rz#,
-n	Rz#:
-t	Rr!,
,obeyed	Rz#:
-f	N#:z"A
-thers	Rv%&
,we	Rk#f
+s declared	Rz#H
-for	Rr!O
-ms	Rv%&
/wdv	Rv%&
-that	Rr!A
-with	Rr!:
&rnal dependency	Rj#:
+if	Rm&:
&xamplecom audit	Rz#?
5trail	Rz#?
0purpose	Rz#?
%ra round	Rz!H
(sections	F4,y%,&3!V%,!A
'ct a	Rc#:
'sections allow	J4,}%V%,!A
0error	Rl&,
0warn	N4,}%3
"ye on	Ru!O
!f 3	R|!3
#fish	Ru&m
#http	Rq%1!?
#iso	R":
'88591	R":
#tag	Rq!M
'txt	Rq!M
%he	R]3
#utf	R':
'16le	R':
"3 the	R|!3
"acet a	Rs&,
)nd	Rv&H
(cacheable	Rz&3
(flag	Rl&O
(or	Rl&O
(true	Nl&"3F
(value	R|&{2!}3
's and	Rz&A
)cacheable	Rz&A
)field	R|&{4
*lag	R|&{(
)the	R|&{(
)what	R|&{(
+ether	R|&{(
%t a	R|&{#
(fter	RG,
(n	Rl&O
)d	Rk&&
'box	Rl&O
'factgroup	R|&,
(rom	RJ,
'group	R|&{#!}0
,s	R|&{#
'is	R{&,
`)
