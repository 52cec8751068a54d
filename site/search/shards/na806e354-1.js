sitegenSearch("na806e354-1",`!rules statuscodealertsyaml	Ru!1
(that	Nw!O|#&
)o	Ns!3y":
(which	R_#f
#n 103	Rp!O
&a	Rs!5
'll	Ri"O
'nd	Jz"f.ft!:
'pt	Ro&*
)get	Ro&*
'utodiscover	Rx%:
&behind	Rz"H
'oth	Rr&:
'y	Ro&%
&code	RR,
&each	Np!Ob#%
&from	Rh&,
&git	Ro&1
'o	Rp!O
&in	R~&&
't	Fz!fr"<'A'm
(s	R}"3
&javap	Rp!O
&list	Rm&m
'ooks	Ry&V
&make	Ro&*
&only	Ry#f
'ut	>k!A!mV3/f)3'H',5V)&
&private	Rp#O
&replace	Rm&k
'sync	Ry&T
&servers	Rk&%
'itegen	FH:h%1/:"F!V
'ymbol	Rp!O
,tostatuscode	Rp!O
&the	Fp!O)^-3z!:
)m	No&&'A
&under	R|&3
(til	No!A1,
%ning before	Rj&:
*df	Rx#H
*example	Rt&A
%s a	Nu#:B3
(lso	Rp&A
(nd	Ry!H
'between	Nh#f/H
'in	J&:g"fV3
)side	Ru%3
)to	R|":
'on	F{#m=:91(H
'the	Ni#fUO
'under	Rx&,
&on ubuntu	Ro&1
/latest	Ro&1
%time equal	Rp!O
#sh simply	Rn#H
%t also	Ru&m
(nd	Rp!3
`)
