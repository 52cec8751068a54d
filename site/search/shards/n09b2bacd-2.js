sitegenSearch("n09b2bacd-2",`!object version	Rn&H
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
(7	Ru%3
(8	Rn%&
'11	Rt%3
'26	Rs"m
&5	R~"3
%3	R{&F
&02	Rr!t
'7	Rj",
%4	Rh&?
&00	Rf#f
'3	Jt"f"3
'4	Rl&,
(html	Rl&,
&22	Rf#3
'9	Ju!^p"3
&57	Rx%:
&71	Rm!3
&xx	Jo!:p!&
%511	Rk%,
%60	Rm#:
%700	R|!A
%9000	Rz%3
`)
