sitegenSearch("nb58994ff-14",`!active flag	Rv&{"!{)
)or	RU:
)sync	Bi!Hi"&!3!:#&!3!:"&!3!?"&!:!?
)the	Rf&t
)whether	Rv&{"!{)
*ithout	Rf&V
(ly rejects	R~#,
(sync a	Rt%:
-clients	Fr%&"&"&
-fetch	Rp%&
-ms	Fr%&"&"&
/ashttp	Fr%&"&"&
-one	Rp%:
-path	Rr%:
.rovisioning	Rp%3
-sends	Rp%3
-the	Fr%&"&"&
/ree	Ri!H
%s on	Ro":
"da device	Js%?"?
,id	Js%?"?
%pter max	Rq!O
#d 522	Rq!O
&a	BH:CO2:i":*A
'liases	Rq&1!M
'n	Rk&&!C!J
(other	Rz#&
're	Rl&%
&by	Rq&,
&chance	Rq!A
'ontent	R~!3
-length	R~!3
&example	Rj&*
&header	Jg!Oi!H
&it	Je!t#O
&no	Jk"OBO
(store	Jk"OBO
&one	Rp"O
'thers	Rs!^
&safe	Ri&1
*directory	Ri&1
&that	Re!t
(e	>/:3:5:&:&:':93S?
'o	R|!:
&what	R6:
%ed a	FE3U31:
)t	Rh&,
(it	Rx!,
(later	Rr!,
)ines	RE,
(one	Ro&f
(so	Rh#f
(there	Rw%:
)o	Jb!,t#,
(up	Ri#3
%header is	Rg!O
,leaves	Rn#H
%ing allow	Rl#H
)content	Rx"&
0length	Rx"&
+okies	Rv%:
`)
