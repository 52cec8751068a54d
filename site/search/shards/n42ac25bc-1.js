sitegenSearch("n42ac25bc-1",`!davexamplecom photos	Rr#?
#y 429	Rr#3
&a	Jt%,=%
'fter	Jd%3Ct
'n	J}!Hk!3
's	Rw"O
't	Rg!:
&decides	Rg&{'
&in	RU,
&new	Rg&{'
'or	Rg&3
(t	Re"A
&of	BU,!3{#,({"&3",
'r	Jg!:b":
&required	Rq&F
(sponses	Rd&3
&since	Rf&t
&the	Rq!,
)y	R{!H
'o	Rw"H
&with	Ri!^
&you	R{"O
%s ago	Ry!O
(re	Rh&3
'of	Rg%3
(n	Rh&A
'without	Rg!^
"b 2026	R~"?
%a	Rp%&
%two	Rp%3
%wait	Rp%:
#20261125 http	R~"?
"e en	Rq#?
%var	Rq#A
#ad connection	Rj#:
'links	RM,
&line exceeded	Rf!3
+for	R}!f
%l with	Rs#3
&t with	Rg",
#bian bookworm	Ri&*
1slim	Ri&*
)with	Ri&,
%ugging a	Jk!(l"A
-cross	Rv#H
,from	Ra%H
,goes	Rm!:
,has	Rg!O
-ttp	Rm!&
,responses	>t!V"V,V*VEV&V"V#V
,shows	Fe!^&Hr#3
,through	Rm#V
,what	Rl!:
#cember 1996	Rj",
+2021	Rt#,
&ptive routing	Rm",
%ide about	Rb"O
)before	Re!H
*y	Jn!^Cf
)differently	Re#H
)for	Rg!%
)in	Re!%
)nginx	Re#H
`)
