sitegenSearch("n664b1cca-15",`!extension if	Rx#,
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
(flag	Rj&O
(or	Rj&O
(true	Jj&"3F
(value	Rz&{1!}2
's and	Rx&A
)cacheable	Rx&A
)field	Rz&{3
*lag	Rz&{(
)the	Rz&{(
)what	Rz&{(
+ether	Rz&{(
%t a	Rz&{#
(fter	RF,
(n	Rj&O
)d	Ri&&
'box	Rj&O
'factgroup	Rz&,
(rom	RI,
'group	Rz&{#!}/
,s	Rz&{#
'is	Ry&,
'links	Ri&%
'many	Re",
(ost	Rn&,
'that	J.:f&:
&group facts	Rz&,
+s fields	Rz&{#
`)
