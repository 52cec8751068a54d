sitegenSearch("nc6cd656c-0",`!expression belongs	RS:
-is	J0,E,
-repeats	R0:
-that	J0,.,o%,
,s that	R0,
)ly lets	Rt"f
#t example	Rx#?
&subject	Rh%8
-altname	Rh%8
%end or	Rg#H
(ed 510	Rn!3
+a	Rd#,
,s	Rx#H
+connect	Jj!A1:
+deprecated	Rx#&
+it	R|!,
+obsoleted	Rx#,
'sion 2007	Ru%&
,a	Rk%,
-s	Rp!:
,by	Rx#A
,checksum	R}#3
-ould	Rx#:
,for	Ru%,
-ramework	Jl!Hn!&!,
,if	Rx#,
-n	Rx#:
-t	Rp!,
,obeyed	Rx#:
-f	J#:x"A
-thers	Rt%&
,we	Ri#f
+s declared	Rx#H
-for	Rp!O
-ms	Rt%&
/wdv	Rt%&
-that	Rp!A
-with	Rp!:
&rnal dependency	Rh#:
+if	Rk&:
&xamplecom audit	Rx#?
5trail	Rx#?
0purpose	Rx#?
%ra round	Rx!H
(sections	F3,x%,&3!V%,!A
'ct a	Ra#:
'sections allow	J3,|%V%,!A
0error	Rj&,
0warn	J3,|%3
"ye on	Rs!O
!f 3	Rz!3
#http	Ro%1!?
#iso	R":
'88591	R":
#tag	Ro!M
'txt	Ro!M
%he	R[3
#utf	R':
'16le	R':
"3 the	Rz!3
"acet a	Rq&,
)nd	Rt&H
(cacheable	Rx&3
`)
