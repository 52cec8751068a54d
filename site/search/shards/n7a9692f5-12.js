sitegenSearch("n7a9692f5-12",`!ext example	Rt#?
&subject	Rd%8
-altname	Rd%8
%end or	Rc#H
(ed 510	Rj!3
+a	R_#,
,s	Rt#H
+connect	Jf!A1:
+deprecated	Rt#&
+it	Rx!,
+obsoleted	Rt#,
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
+s declared	Rt#H
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
(sections	F3,t%,&3!V%,!A
'ct a	R|":
'sections allow	F3,x%V%,!A
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
"acet a	Rm&,
)nd	Rp&H
(cacheable	Rt&3
(flag	Rf&O
(or	Rf&O
(true	Jf&"3F
(value	Rv&{0!}1
's and	Rt&A
)cacheable	Rt&A
)field	Rv&{2
`)
