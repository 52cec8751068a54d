sitegenSearch("nee498b1a-6",`!inside nginx	Rk#f
)one	Jk!^h!H
)such	Rc"H
)that	Rc"H
+e	>&,#3r"H/A1,!3&3+:53,&2t!{")3
,m	R.,
)web	Ju!He!:
,dav	Ju!He!:
*ould	R%,
&st curl	Rl#:
)on	Fj!ADf<3
)that	Rv#,
(s on	Jx"3%3
*that	Ri#,
%pect inner	Rc"&
%tall a	Rf%:
*installs	Rm&,
*libcmark0.30.2	Rk&,
*prefix	Rk&,
*recommends	Rk&*
*the	Rz%O
*yes	Rk&*
)ation asks	Rm&,
)ed it	Rl!O
,port	Re%3
)s it	Jk&,#,
+libcmark	Rm&,
'nce a	R~!:
+because	Rr#3
+errors	Rm#?
+for	Rv#H
+is	R_",
+manipulation	Re",
+only	R{",
+problems	Rn!*
+to	Rj"f
+when	R|"3
*s are	Rp#H
&ead 401	Rv!3
*a	Ru!O
+ll	Rw!:
+nd	Rw#:
+s	Ju!^K:
*compares	Rk!3
*it	Jl!,,:
*of	6g!v(,,h&H#3&h%H7f#:-3)O'H*:(:#34:%:*:'m
*rfc	Bp":&,',#3-H
*see	RV:
+o	Rg"O
*the	Jm!m>,
-re	Rn#?
,is	Ro%:
&ruction return	Rw%,
-s in	Rd#,
%ufficient but	Rr",
/scope	Rg!3!:
0pace	Ro%&
0torage	Fj!H*Hd!(!?
.scope goes	Rg!3
`)
