sitegenSearch("ndb1b7a22-10",`!observed case	Ri%&
+on	Ri%3
%olete and	Ji!A"3
-swer	Rt#&
+do	Rp!H
+forms	Rz&3
+ones	R{&,
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
&970	R{&H
'97	Rj!A
%200	J_"hk!3
(7	Rq%3
(8	Rj%&
'11	Rp%3
'26	Ro"m
&5	Rz"3
%3	Rw&F
&02	Rn!t
'7	Rf",
%4	Rd&?
&00	Rb#f
'3	Jp"f"3
'4	Rh&,
(html	Rh&,
&22	Rb#3
'9	Jq!^p"3
&57	Rt%:
&71	Ri!3
&xx	Jk!:p!&
%511	Rg%,
%60	Ri#:
%700	Rx!A
%9000	Rv%3
&9.9	Ro!3!V
`)
