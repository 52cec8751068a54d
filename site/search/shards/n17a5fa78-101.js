sitegenSearch("n17a5fa78-101",`!inside a	>f!O#3*3+H):"&C3s!A!O(3
*n	Rn&{"
+d	Rv%,
+others	Rm%3
)could	Ra"3
,nt	Ro!A
)each	J(,h&t
)if	Ra"f
*is	Ro%3
*s	Ra":
*t	F%:C:~!Oi!,
+s	Ra":
)nginx	Ri#f
)one	Ji!^h!H
)such	Ra"H
)that	Ra"H
+e	>&,#3p"H/A1,!3&3+:53,&1t)3
,m	R.,
)web	Js!He!:
,dav	Js!He!:
*ould	R%,
&st curl	Rj#:
)on	Fh!ADf<3
)that	Rt#,
(s on	Jv"3%3
*that	Rg#,
%pect inner	Ra"&
%tall a	Rd%:
*installs	Rk&,
*libcmark0.30.2	Ri&,
*prefix	Ri&,
*recommends	Ri&*
*the	Rx%O
*yes	Ri&*
)ation of	Rk&,
)ed it	Rj!O
,port	Rc%3
)s it	Ji&,#,
+libcmark	Rk&,
'nce a	R|!:
+because	Rp#3
+errors	Rk#?
+for	Rt#H
+is	R}!,
+manipulation	Rc",
+only	Ry",
+problems	Rl!*
+to	Rh"f
+when	Rz"3
*s are	Rn#H
&ead 401	Rt!3
*a	Rs!O
+ll	Ru!:
+nd	Ru#:
+s	Js!^K:
*compares	Ri!3
*it	Jj!,,:
*of	6e!v(,,h&H#3&h%H7f#:-3)O'H*:(:#34:%:*:
*rfc	Bn":&,',#3-H
*so	Re"O
*the	Jk!m>,
`)
