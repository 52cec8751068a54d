sitegenSearch("ndf4708c7-14",`!active flag	Rx&{#!{*
)one	RW,
*r	RU:
)removed	JW:q#t
)sends	RW,
*ync	Bk!Hi"&!3!:#&!3!:"&!3!?"&!:!?
)the	Rh&t
)whether	Rx&{#!{*
*ithout	Rh&V
(ly rejects	Ra%,
(sync a	Rv%:
-clients	Ft%&"&"&
-fetch	Rr%&
-ms	Ft%&"&"&
/ashttp	Ft%&"&"&
-one	Rr%:
-path	Rt%:
.rovisioning	Rr%3
-sends	Rr%3
-the	Ft%&"&"&
/ree	Rk!H
%s on	Rq":
"da device	Ju%?"?
,id	Ju%?"?
%pter max	Rs!O
#d 522	Rs!O
&a	BH:EO2:i":*A-:
'liases	Rs&1!M
'n	Rm&&!C!J
(other	R|#&
're	Rn&%
&by	Rs&,
&chance	Rs!A
'ontent	Ra"3
-length	Ra"3
&example	Rl&*
&header	Ji!Oi!H
&it	Jg!t#O
&no	Jm"OBO
(store	Jm"OBO
&one	Rr"O
'thers	Ru!^
&safe	Rk&1
*directory	Rk&1
&that	Rg!t
(e	>/:3:5:(:&:':93S?
'o	R~!:
&what	R6:
%ed a	FE3W31:
)t	Rj&,
(it	Rz!,
(later	Rt!,
)ines	RE,
(one	Rq&f
(so	Rj#f
(there	Ry%:
)o	Jd!,t#,
(up	Rk#3
%header is	Ri!O
,leaves	Rp#H
%ing allow	Rn#H
`)
