sitegenSearch("n911cb587-1",`!reused rfc	Rk#O
's it	Ra#f
+s	Ra#3
#validate and	Ro#O
-forbids	Rg!H
-rfc	Rg!:
,s on	Rh":
+ion it	Rh"O
%erse order	RY:
*proxy	Bu!H2:':+33H
%iew rfc	Ji!AB3
(ing a	Rp&Q
(s had	Rt#,
&ving the	Rj"H
%oke one	Rz&3
)tokens	Rr!O
(d and	Re!m
*malformed	Re!3
*or	Je!:J3
*signed	Rd%,
*the	Jw%,DO
#worded gets	RK,
%rite the	Rn&3
)s redirects	Rr%:
+the	Jh"fp!,
"f var	Ri&*
#c 1945	Rf",
&2068	Jj!A@3
'295	Jd":N&!,!3
'324	R_#,!f
'518	Rv!&!,!3
'616	Fi"3",2f
'774	Rt#&!,
'817	Rf#3
&3229	Rc"&!,!3!:!O
'986	R{&3
&4180	Rf&f
'287	Jk&f&,
'331	Rr#3
'918	>f!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
&5789	Js!3J3
'842	Jb"&!,!3!:R&!,!3!:
(61	Rg!H
&6455	Ff!A!f1,!:!H!fQ3
'585	>e!A#3!f"V+,!H!V#OD32&!,!3"&!,!3"&!,!3.&!,!3
'749	Je!:0t
(50	Re!3!m
(97	Rk"f
&7168	R_#3
'231	Ji"3.H
)8	Rk%,
(40	R{!3
'519	Jk!Vq#3
(40	Ra#O
'617	Rt"H
`)
