sitegenSearch("n323fc943-1",`!dead connection	Rj#:
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
,shows	Fe!^&Hq#3
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
)on	Rr!H
+ce	R}!f
)so	Rs!,
)the	Rg!%
)unseen	Rl#H
)which	JO:c"H
(d earlier	Rx":
*to	Rm#f
(s for	Rr!V
*how	Rm!,
*instead	Re"O
+t	Rp#3
*most	Rh!,
*on	Ru"3
*so	RU,
*what	Rn&{"
,ether	Je!md#{&
&sion is	Rr"3
+of	Ru%:
+to	Rx%:
,ree	Jc!,s#A
/s	Jm&A)&
%lare both	R>:
*https	Rt#?
*it	R3:
*more	Rt#&
*one	Rf&O
*the	RA:
-m	RH:
,is	Rb"3
)d a	R0,
,nd	Ra!:
,re	Ro&O
,s	Js&3#{'
+field	Ro&A
0s	Jf&:1{"
`)
