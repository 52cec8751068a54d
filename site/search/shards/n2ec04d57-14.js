sitegenSearch("n2ec04d57-14",`!act on	>l!A',#A&%&,/,,V=HEV5:
&section	Rn#?
%ed on	Ju!H%,M:
%ing for	Ry!H
)on	Ri#3
&on a	J}!,p"A
*n	Rb",
)carried	Ro":
)do	Rl&m
)find	Rs%?
-item	Rs%?
)is	Ro#f
*t	Rh#,
)of	Rv#:
*r	R}!,
)record	Rz&V
)that	Jj!O#A
+e	JJ,q%V
)upload	Rm&1
)was	Rb",
(s checkout	Rm&1!H
*git	Rm&&
-lab	Rm&&
*shows	Rn&A
&ve deprecated	Rz&{#!{*
)flag	Rz&{#!{*
)one	RX,
*r	RV:
)removed	JX:r#t
)sends	RX,
*ync	Bm!Hi"&!3!:#&!3!:"&!3!?"&!:!?
)the	Rj&t
)whether	Rz&{#!{*
*ithout	Rj&V
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
`)
