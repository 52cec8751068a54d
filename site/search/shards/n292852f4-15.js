sitegenSearch("n292852f4-15",`!active without	Rj&V
(ly rejects	Rc%,
(sync a	Rx%:
-clients	Jv%&"&"&
-fetch	Rt%&
-ms	Jv%&"&"&
/ashttp	Jv%&"&"&
-one	Rt%:
-path	Rv%:
.rovisioning	Rt%3
-sends	Rt%3
-the	Jv%&"&"&
/ree	Rm!H
%s on	Rs":
"da device	Jw%?"?
,id	Jw%?"?
%pter max	Ru!O
#d 522	Ru!O
&a	BH:GO2:i":*A-:
'liases	Ru&1!M
'n	Ro&&!C!J
(other	R~#&
're	Rp&%
&by	Ru&,
&chance	Ru!A
'ontent	Rc"3
-length	Rc"3
&example	Rn&*
&header	Jk!Oi!H
&it	Ji!t#O
&no	Jo"OBO
(store	Jo"OBO
&one	Rt"O
'thers	Rw!^
&safe	Rm&1
*directory	Rm&1
&that	Ri!t
(e	>/:3:6:(:&:(:93S?
'o	Ra":
&what	R6:
%ed a	JE3Y31:
)t	Rl&,
(it	R|!,
(later	Rv!,
)ines	RE,
(one	Rs&f
(so	Rl#f
(there	R{%:
)o	Jf!,t#,
(up	Rm#3
%header is	Rk!O
,leaves	Rr#H
%ing allow	Rp#H
)content	R|"&
0length	R|"&
+okies	Rz%:
%r 10.0.0.12	Rz#8
&ess 502	Ro!:
*a	Ji":l"3
+gain	Rj",
+lone	Rl#H
.g	Rt&V
`)
