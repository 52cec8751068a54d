sitegenSearch("nb086f9a7-0",`!account rfc	Rx#3
*that	Ni#3M3
,e	Ru"H
-re	Ro%:
*with	Nt":*3
)examplecom password	Rz%?
)s 7	Rr!*
+http	Rp%3
/status	Rp%3
#k within	Rf%,
%nowledged and	Rh%,
-ment of	Rf%,
#ross all	F_"V#V"V[,
)borders	Rp#O
)codes	Rt!%
)origins	Rl!:
)several	R|#H
#t as	Nq#3!Or!3
&first	Rb"3
'or	Rg#3
&on	>n!A',#A&%&,/,,V=HEV5:
&section	Rp#?
%ed on	Jw!H%,M:
%ing for	R{!H
)on	Rk#3
&on a	N_",p"A
*n	Rd",
)carried	Rq":
)do	Rn&m
)find	Ru%?
-item	Ru%?
)is	Rq#f
*t	Rj#,
)of	Rx#:
*r	R_",
)record	R|&V
)that	Nl!O#A
+e	NK,r%V
)upload	Ro&1
)was	Rd",
(s checkout	Ro&1!H
*git	Ro&&
-lab	Ro&&
*shows	Rp&A
&ve deprecated	R|&{#!{*
)flag	R|&{#!{*
)one	RY,
*r	RW:
)removed	NY:s#t
)sends	RY,
*ync	Bo!Hi"&!3!:#&!3!:"&!3!?"&!:!?
)the	Rl&t
)whether	R|&{#!{*
*ithout	Rl&V
(ly rejects	Re%,
(sync a	Rz%:
-clients	Jx%&"&"&
-fetch	Rv%&
-ms	Jx%&"&"&
`)
