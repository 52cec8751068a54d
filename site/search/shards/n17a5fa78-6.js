sitegenSearch("n17a5fa78-6",`!extended ruby	Rt#&
-st	Rt#&
+swift	Rt#&
'sion 2007	Rq%&
,a	Rg%,
-s	Rl!:
,by	Rt#A
,checksum	Ry#3
-ould	Rt#:
,for	Rq%,
-ramework	Jh!Hn!&!,
,if	Rt#,
-n	Rt#:
-t	Rl!,
,obeyed	Rt#:
-f	J#:t"A
-thers	Rp%&
,we	Re#f
+s 5xx	Rt#&
-declared	Rt#H
-for	Rl!O
-ms	Rp%&
/wdv	Rp%&
-that	Rl!A
-with	Rl!:
&rnal dependency	Rd#:
+if	Rg&:
&xamplecom audit	Rt#?
5trail	Rt#?
0purpose	Rt#?
%ra round	Rt!H
(sections	F3,t%,&3!V
'ct a	R|":
'sections allow	J3,x%V
0error	Rf&,
0warn	J3,x%3
"ye on	Ro!O
!f 3	Rv!3
#http	Rk%1!?
#iso	R":
'88591	R":
#tag	Rk!M
'txt	Rk!M
%he	RX3
#utf	R':
'16le	R':
"3 the	Rv!3
"acet and	Ro&H
(cacheable	Rs&3
(flag	Rf&O
(or	Rf&O
(true	Jf&"2F
(value	Ru&{0!}1
's and	Rs&A
)cacheable	Rs&A
)field	Ru&{2
*lag	Ru&{'
)the	Ru&{'
)what	Ru&{'
+ether	Ru&{'
%t after	RF,
(n	Rf&O
)d	Re&&
'box	Rf&O
'factgroup	Ru&,
(rom	RI,
`)
