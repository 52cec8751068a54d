sitegenSearch("na1500218-1",`!inside count	Ru!A
)each	N(,o&t
)if	Rg"f
*is	Ru%3
*s	Rg":
*t	F%:D:d"Oi!,
+s	Rg":
)nginx	Ro#f
)one	No!fh!H
)such	Rg"H
)that	Rg"H
+e	>&,#3v"H/A1,!3&3+:53,&2t!{")3
,m	R.,
)web	Ny!Oe!:
,dav	Ny!Oe!:
*ould	R%,
&st curl	Rp#:
)on	Jn!ADf<3
)that	Rz#,
(s on	Jy!^D3%3
*that	Rm#,
%pect inner	Rg"&
%tall a	Rj%:
*installs	Rq&,
*libcmark0.30.2	Ro&,
*prefix	Ro&,
*recommends	Ro&*
*the	R~%O
*yes	Ro&*
)ation asks	Rq&,
)ed it	Rp!O
,port	Ri%3
)s it	No&,#,
+libcmark	Rq&,
'nce a	Rc":
+because	Rv#3
+errors	Rq#?
+for	Rz#H
+is	Rd",
+manipulation	Ri",
+only	R_#,
+problems	Rr!*
+to	Rn"f
+when	Ra#3
*s are	Rt#H
&ead 401	Rz!3
*a	Ry!V
+ll	R{!:
+nd	R{#:
+s	Ny!mK:
*compares	Ro!3
*it	Np!,,:
*of	6k!v#H&,,h&H#3&h%H7f#:-3)O'H*:(:#34:%:*:'m
*rfc	Bt":&,',#3-H
*see	RX:
+o	Rk"O
*the	Nq!t>,
-re	Rr#?
,is	Rs%:
&ruction return	R{%,
-s in	Rh#,
`)
