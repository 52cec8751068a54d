sitegenSearch("n45acfaf8-4",`!db 2026	Rc#?
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
)for	Rk!%
)in	Ri!%
)nginx	Ri#H
)on	Rv!H
+ce	Rb"f
)so	Rw!,
)the	Rk!%
)unseen	Rp#H
)which	JO:g"H
(d earlier	R|":
*to	Rq#f
(s for	Rv!V
*how	Rq!,
*instead	Ri"O
+s	R0,
+t	Rt#3
*most	Rl!,
*on	Ry"3
*so	RV,
*what	Rs&{"
,ether	Ji!md#{'
&sion is	Rv"3
+of	Ry%:
+to	R|%:
,ree	Jg!,t#A
/s	Jr&A)&
%lare both	R>:
*https	Rx#?
*it	R3:
*more	Rx#&
*one	Rj&O
`)
