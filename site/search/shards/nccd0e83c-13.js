sitegenSearch("nccd0e83c-13",`!obliged to	Rn#3
(s a	Rp#3
*caches	Ra"O
*it	R|!f
#servation is	Ro%3
(ed case	Ro%&
+on	Ro%3
%olete and	No!A"3
-swer	Rz#&
+do	Rv!H
+forms	Ra'3
+ones	Rb',
+rfc	Rc"O
*d iana	Rz#,
#vious reason	Ry%3
*where	Ry!O
"caml odin	Ru&m
#cupies a	Rf#f
&r at	R}%3
(list	Rr!:
'red shows	Rt!f
)nce and	Rr!H
-from	Rq!f
,s 9c41e7	Rr!*
's because	Ro!O
)on	Re#O
#lock gmt	Rt#A
#tet stream	Re#?
"dd range	Rd#3
%ities of	Rz#:
%ly it	Rw#:
#in output	Ru&m
#t d	Ni#?"?
&http	Ni#?"?
"f 1	Rf#,!3
&01	N(3u!h
'4	Ro!A
&2	Ru!3
&7	Rb#:
&8	Rd#3
&970	Rb'H
'97	Rp!A
%200	Nf"hk!3
(7	Rw%3
(8	Rp%&
'11	Rv%3
'26	Nn"3)m
&5	Ra#3
%3	R}&F
&02	Rt!t
'7	Rl",
%4	Rj&?
&00	Rh#f
'3	Nv"f"3
'4	Rn&,
(html	Rn&,
&22	Rh#3
'9	Nw!^p"3
&57	Rz%:
&71	Ro!3
&xx	Nq!:p!&
%511	Rm%,
%60	Ro#:
%700	R~!A
%9000	R|%3
&9.9	Ru!3!V
`)
