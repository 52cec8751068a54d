sitegenSearch("n1dfcf591-98",`!oauth rfc	Re!:
(token	Re!:
'2 idpresponse	R|#3!?
's token	Rs!t
"bey retry	Rq!o
,after	Rq!o
&ed and	Rt#:
&s a	Ri"H
#ject and	R|"f
*t	Rl!A
)describes	Rl!:
)esris	Ri%,
)into	Ry!f
)numbers	Rx&3
)of	Jg&3*A
)to	R|"H
)version	Rj&H
)with	Jl!%|":
(s and	Ro&A
*by	Rx&,
*show	Rr&H
#ligatory configure	Ri"3
'e a	R}!O
(d to	Rh#3
(s a	Rj#3
*caches	Rz!O
*it	Rv!f
#servation is	Ri%3
(ed case	Ri%&
+on	Ri%3
%olete and	Ji!A"3
-swer	Rt#&
+do	Rp!H
+forms	Ry&3
+ones	Rz&,
+rfc	R|!O
*d iana	Rt#,
#vious reason	Rs%3
*where	Rs!H
"ccupies a	R_#f
&r at	Rw%3
(list	Rl!:
'red shows	Rn!f
)nce and	Rl!H
-from	Rk!^
,s 9c41e7	Rl!*
's on	R~"O
#lock gmt	Rn#A
#tet stream	R~"?
"dd range	R}"3
%ities of	Rt#:
%ly it	Rq#:
#t d	Jc#?"?
&http	Jc#?"?
"f 1	R_#,!3
&01	J(3o!h
'4	Ri!A
&2	Ro!3
&7	R{":
&8	R}"3
&970	Rz&H
'97	Rj!A
%200	J_"hk!3
`)
