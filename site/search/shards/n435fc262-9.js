sitegenSearch("n435fc262-9",`!inside it	F%:C:c"Oi!,
+s	Re":
)nginx	Rm#f
)one	Jm!^h!H
)such	Re"H
)that	Re"H
+e	>&,#3t"H/A1,!3&3+:53,&2t!{")3
,m	R.,
)web	Jw!He!:
,dav	Jw!He!:
*ould	R%,
&st curl	Rn#:
)on	Jl!ADf<3
)that	Rx#,
(s on	Jz"3%3
*that	Rk#,
%pect inner	Re"&
%tall a	Rh%:
*installs	Ro&,
*libcmark0.30.2	Rm&,
*prefix	Rm&,
*recommends	Rm&*
*the	R|%O
*yes	Rm&*
)ation asks	Ro&,
)ed it	Rn!O
,port	Rg%3
)s it	Jm&,#,
+libcmark	Ro&,
'nce a	Ra":
+because	Rt#3
+errors	Ro#?
+for	Rx#H
+is	Rb",
+manipulation	Rg",
+only	R}",
+problems	Rp!*
+to	Rl"f
+when	R~"3
*s are	Rr#H
&ead 401	Rx!3
*a	Rw!O
+ll	Ry!:
+nd	Ry#:
+s	Jw!^K:
*compares	Rm!3
*it	Jn!,,:
*of	6i!v(,,h&H#3&h%H7f#:-3)O'H*:(:#34:%:*:'m
*rfc	Br":&,',#3-H
*see	RW:
+o	Ri"O
*the	Jo!m>,
-re	Rp#?
,is	Rq%:
&ruction return	Ry%,
-s in	Rf#,
%ufficient but	Rt",
/scope	Ri!3!:
0pace	Rq%&
`)
