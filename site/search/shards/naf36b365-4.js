sitegenSearch("naf36b365-4",`!davexamplecom photos	Rv#?
#y 429	Rv#3
&a	Jx%,=%
'fter	Jh%3Ct
'n	Jb"Hk!3
's	R{"O
't	Rk!:
&decides	Rk&{'
&flag	Rz&{#
&in	RV,
&new	Rk&{'
'or	Rk&3
(t	Ri"A
&of	BV,!3~#,({#&3",
'r	Jk!:b":
&required	Ru&F
(sponses	Rh&3
&since	Rj&t
&the	Ru!,
)y	R_"H
'o	R{"H
&whether	Rz&{#
'ith	Rm!^
&you	R_#O
%s ago	R}!O
(re	Rl&3
'of	Rk%3
(n	Rl&A
'without	Rk!^
"b 2026	Rc#?
%a	Rt%&
%two	Rt%3
%wait	Rt%:
#20261125 http	Rc#?
"e en	Ru#?
%var	Ru#A
#ad connection	Rn#:
'links	RM,
&line exceeded	Rj!3
+for	Rb"f
%l with	Rw#3
&t with	Rk",
#bian bookworm	Rm&*
1slim	Rm&*
)with	Rm&,
%ugging a	Jo!(l"A
-cross	Rz#H
,from	Re%H
,goes	Rq!:
,has	Rk!O
-ttp	Rq!&
,responses	>x!V"V,V*VEV&V"V#V
,shows	Ji!^&Hr#3
,through	Rq#V
,what	Rp!:
#cember 1996	Rn",
+2021	Rx#,
&ptive routing	Rq",
%ide about	Rf"O
)before	Ri!H
*y	Jr!^Cf
)differently	Ri#H
`)
