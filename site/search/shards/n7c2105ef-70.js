sitegenSearch("n7c2105ef-70",`!return the	Bs!m(3"f"H#&!3
*ogether	Jq!Ah!:
)wait	Ri!1
-andrepeat	Ri!1
(ed an	R|#,
+we	Rb&,
(ing e	Ry!H
-tag	Ry!H
(s an	R}#(
*the	Fg!A5AW3
*whether	R{!:
#usable only	Rm#O
&e a	Rk"O
)nd	Ra#3
'd connection	R}!H
)for	Rg!^
)only	Ro#O
)rfc	Rk#O
's it	Ra#f
+s	Ra#3
#validate and	Ro#O
-forbids	Rg!H
-rfc	Rg!:
,s on	Rh":
+ion it	Rh"O
%erse 4xx	R{#&
*order	RY:
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
`)
