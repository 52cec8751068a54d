sitegenSearch("n98ff7b17-14",`!oauth rfc	Rg!:
(token	Rg!:
'2 idpresponse	R~#3!?
's token	Ru!t
"bey retry	Rs!o
,after	Rs!o
&ed and	Rv#:
&s a	Rk"H
#ject and	R~"f
*t	Rn!A
)describes	Rn!:
)esris	Rk%,
)into	R{!f
)numbers	R{&3
)of	Ji&3+A
)to	R~"H
)version	Rl&H
)with	Jn!%|":
(s by	R{&,
*show	Ru&H
*whose	Rr&A
#ligatory configure	Rk"3
'e a	R_"O
(d to	Rj#3
(s a	Rl#3
*caches	R|!O
*it	Rx!f
#servation is	Rk%3
(ed case	Rk%&
+on	Rk%3
%olete and	Jk!A"3
-swer	Rv#&
+do	Rr!H
+forms	R|&3
+ones	R}&,
+rfc	R~!O
*d iana	Rv#,
#vious reason	Ru%3
*where	Ru!H
"ccupies a	Rb#f
&r at	Ry%3
(list	Rn!:
'red shows	Rp!f
)nce and	Rn!H
-from	Rm!^
,s 9c41e7	Rn!*
's on	Ra#O
#lock gmt	Rp#A
#tet stream	Ra#?
"dd range	R_#3
%ities of	Rv#:
%ly it	Rs#:
#t d	Je#?"?
&http	Je#?"?
"f 1	Rb#,!3
&01	J(3q!h
'4	Rk!A
&2	Rq!3
&7	R}":
&8	R_#3
&970	R}&H
'97	Rl!A
%200	Jb"hk!3
`)
