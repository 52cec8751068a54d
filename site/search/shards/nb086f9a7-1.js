sitegenSearch("nb086f9a7-1",`!activesync msashttp	Jx%&"&"&
-one	Rv%:
-path	Rx%:
.rovisioning	Rv%3
-sends	Rv%3
-the	Jx%&"&"&
/ree	Ro!H
%s on	Ru":
"da apache	Ru&m
&device	Ny%?"?
,id	Ny%?"?
%pter max	Rw!O
#d 522	Rw!O
&a	BI:HO2:i":*A-:
'liases	Rw&1!M
'n	Rq&&!C!J
(other	Ra%&
're	Rr&%
&by	Rw&,
&chance	Rw!A
'ontent	Re"3
-length	Re"3
&example	Rp&*
&header	Nm!Vi!H
&it	Nk!t#V
&no	Nq"OBO
(store	Nq"OBO
&one	Rv"O
'thers	Ry!m
&safe	Ro&1
*directory	Ro&1
&that	Rk!t
(e	>/:4:6:(:&:(::3S?
'o	Rc":
&what	R7:
%ed a	JF3Z31:
)t	Rn&,
(it	R~!,
(later	Rx!,
)ines	RF,
(one	Ru&f
(so	Rn#f
(there	R}%:
)o	Ng!,u#,
(up	Ro#3
%header is	Rm!V
,leaves	Rt#H
%ing allow	Rr#H
)content	R~"&
0length	R~"&
+okies	R|%:
%r 10.0.0.12	R|#8
&ess 502	Rq!:
*a	Nk":l"3
+gain	Rl",
+lone	Rn#H
.g	Rv&V
+nd	>l!,@f"fFm'f':R:!A!H&f)%!:
,swers	J+,i"f&H
+pache	Rg#f
+re	Ry&O
+s	Nd":-:
`)
