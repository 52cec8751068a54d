sitegenSearch("na79655bd-13",`!return the	Bw!m(3"f"H#&!3
*ogether	Ju!Ah!:
)wait	Rm!1
-andrepeat	Rm!1
(ed an	Ra%,
+we	Rf&,
(ing e	R}!H
-tag	R}!H
(s an	Rb%(
*the	Jk!A5AW3
*whether	R_":
#usable only	Rq#O
&e a	Ro"O
)nd	Re#3
'd connection	Rb"H
)for	Rk!^
)only	Rs#O
)rfc	Ro#O
's it	Re#f
+s	Re#3
#validate and	Rs#O
-forbids	Rk!H
-rfc	Rk!:
,s on	Rl":
+ion it	Rl"O
%erse order	R]:
*proxy	By!H2:':+33H
%iew rfc	Jm!AB3
(ing a	Ru&Q
(s had	Rx#,
&ving the	Rn"H
%oke one	R_'3
)tokens	Rv!O
(d and	Ri!m
*malformed	Ri!3
*or	Ji!:J3
*signed	Rh%,
*the	J{%,EO
#worded gets	RK,
%rite the	Rs&3
)s redirects	Rv%:
+the	Jl"fp!,
"f var	Rm&*
#c 1945	Rj",
&2068	Jn!A@3
'295	Jh":N&!,!3
'324	Rd#,!f
'518	Rz!&!,!3
'616	Jm"3",2f
'774	Rx#&!,
'817	Rj#3
&3229	Rg"&!,!3!:!O
'986	Ra'3
&4180	Jj&f)3
'287	Jo&f',
'331	Rv#3
'918	>j!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
&5789	Jw!3J3
`)
