sitegenSearch("n5676a83e-15",`!oauth rfc	Ri!:
(token	Ri!:
'2 idpresponse	Ra%3!?
's token	Rw!t
"bey retry	Ru!o
,after	Ru!o
&ed and	Rx#:
&s a	Rm"H
#ject and	Ra#f
*t	Rp!A
)describes	Rp!:
)esris	Rm%,
)into	R}!f
)numbers	R}&3
)of	Jk&3+A
)to	Ra#H
)version	Rn&H
)with	Jp!%|":
(s by	R}&,
*show	Rw&H
*whose	Rt&A
#ligatory configure	Rm"3
'e a	Rb"O
(d to	Rl#3
(s a	Rn#3
*caches	R~!O
*it	Rz!f
#servation is	Rm%3
(ed case	Rm%&
+on	Rm%3
%olete and	Jm!A"3
-swer	Rx#&
+do	Rt!H
+forms	R~&3
+ones	R_',
+rfc	Ra"O
*d iana	Rx#,
#vious reason	Rw%3
*where	Rw!H
"ccupies a	Rd#f
&r at	R{%3
(list	Rp!:
'red shows	Rr!f
)nce and	Rp!H
-from	Ro!^
,s 9c41e7	Rp!*
's on	Rc#O
#lock gmt	Rr#A
#tet stream	Rc#?
"dd range	Rb#3
%ities of	Rx#:
%ly it	Ru#:
#t d	Jg#?"?
&http	Jg#?"?
"f 1	Rd#,!3
&01	J(3s!h
'4	Rm!A
&2	Rs!3
&7	R_#:
&8	Rb#3
&970	R_'H
'97	Rn!A
%200	Jd"hk!3
`)
