sitegenSearch("n34d70252-3",`!db two	Rr%3
%wait	Rr%:
#20261125 http	Ra#?
"e en	Rs#?
%var	Rs#A
#ad connection	Rl#:
'links	RM,
&line exceeded	Rh!3
+for	R_"f
%l with	Ru#3
&t with	Ri",
#bian bookworm	Rk&*
1slim	Rk&*
)with	Rk&,
%ugging a	Jm!(l"A
-cross	Rx#H
,from	Rc%H
,goes	Ro!:
,has	Ri!O
-ttp	Ro!&
,responses	>v!V"V,V*VEV&V"V#V
,shows	Fg!^&Hr#3
,through	Ro#V
,what	Rn!:
#cember 1996	Rl",
+2021	Rv#,
&ptive routing	Ro",
%ide about	Rd"O
)before	Rg!H
*y	Jp!^Cf
)differently	Rg#H
)for	Ri!%
)in	Rg!%
)nginx	Rg#H
)on	Rt!H
+ce	R_"f
)so	Ru!,
)the	Ri!%
)unseen	Rn#H
)which	JO:e"H
(d earlier	Rz":
*to	Ro#f
(s for	Rt!V
*how	Ro!,
*instead	Rg"O
+t	Rr#3
*most	Rj!,
*on	Rw"3
*so	RU,
*what	Rq&{"
,ether	Jg!md#{'
&sion is	Rt"3
+of	Rw%:
+to	Rz%:
,ree	Je!,t#A
/s	Jp&A)&
%lare both	R>:
*https	Rv#?
*it	R3:
*more	Rv#&
*one	Rh&O
*the	RA:
-m	RH:
,is	Rd"3
`)
