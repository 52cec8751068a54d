sitegenSearch("n095ae3a8-9",`!waiting some	R}%O
*they	Ry!:
+ime	Fm!,"H',^H
.s	Rs!,
*until	Rj!O
*with	Rw"3
&s and	R|":
)s	Rj#:
(for	>p!3(:&3%:%HF3-f=,2:?:
(the	Rq#A
(with	Rj!O
%ve a	Rh&:
(change	Rl&V
(it	Rl&*
(rule	Rl&*
(some	Rl&V
(the	R5:
'd 0	Ri&1
)a	Rl&V
)each	Rl&H
)for	Rp&:
)no	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&(&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&%&"&"&"&"&%&"&+&"&"&"&"&"&"&"&"&"&
)sg020	Rh&{!
)with	Rh&{!
)yes	:2&"&"&"&"&-&)&"&(&"&%&"&"&"&"&"&"&"&
'r if	Rb!:
*s	Rb!,
)lifts	Rh&{!
)not	Rb!(
)that	Fb!,h#{!&V
)which	Ro&A
*ith	Rb!:
-out	R/,
*ould	Rb!,
(s and	Rh&&
*stays	Rb!,
*waivers	Rb!&
's a	Rb!&
)the	Rl&H
#kes it	R~%,
%ing somebody	Rw"H
#lk through	Ru#,
%l again	Rp"H
'microseconds	Ri&3
'then	Ry&?
&microseconds 1042	Ri&1
3and	Ri&3
#nt and	Ri!%
'clients	Rx%:
'data	Rp%:
'every	Rp&,
'from	Rk"3
'the	Jm":1:
*m	Ry!A
)is	Rp%,
`)
