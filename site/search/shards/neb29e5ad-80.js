sitegenSearch("neb29e5ad-80",`!ada deviceid	Js%?"?
%pter max	Rq!O
#d 4xx	Rp%&
&522	Rq!O
&a	BH:CO2:i":*A
'liases	Rp&1!M
'n	Rk&&!C!J
(other	Rz#&
're	Rl&%
&by	Rp&,
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
(one	Rn&f
(so	Rh#f
(there	Rw%:
)o	Jb!,s#,
(up	Ri#3
%header is	Rg!O
,leaves	Rn#H
%ing allow	Rl#H
)content	Rx"&
0length	Rx"&
+okies	Rv%:
%r 10.0.0.12	Rv#8
&ess 4xx	R|"&
*502	Rk!:
*a	Je":k"3
+gain	Rf",
+lone	Rh#H
.g	Ro&V
+nd	>f!,@f"fFm'f':R:!A!H&f(%!:
,swers	F+,c"f&H
+pache	Ra#f
+re	Rr&O
+s	J}!:-:
+t	JO:g"3
*bar	Rf#A
+ecause	Rl"H
,fore	Rs!m
,gins	Ru!f
,hind	Rq"f
,st	Rl!3
+ool	Rf&O
+ut	Rg&A
*call	Ro#f
,me	Rr#:
`)
