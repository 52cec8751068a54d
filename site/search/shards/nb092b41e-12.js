sitegenSearch("nb092b41e-12",`!came and	Jy"3;3
(t	Ji!3.O
'back	Jo!Od!,2&
(oth	Rv%3
'from	Bj!^:&.:H:I3
'in	Jl!A^&!38,
)stead	Ry!:
)to	RG:
'of	Rl!,
(ut	Rv#:
(ver	Rj#,
'rfc	Re#,
'the	Jd":k!&
(o	Re#&
'with	Jt",":W:
+out	J|",b!&
%paign a	Ri"H
+id	Rh&?
*id 12345	Rh&?
*s 12345	Rh&?
#n a	Jk!hv"a
'ct	Bq!,#A&%=V=Hr!3
'dd	Rp&%
'llow	Ru%:
(so	J|",',
'nd	Rw!H
(swer	Rd"O
'ppear	RV,
'sk	Jz!3&HY:
&be	*"&"&"&"&"&"&!,"&"&"&"&"&"&"&"&!,"&"&"&"&"&"&!,"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&!:"&"&"&"&"&"&"H%A!O":%*!O#O"V","H#3!A&H"&!H'H*O"O#,!3'O&A!O#H*3"&#,!H":!O","3!O!f,O"O%,!H",",8&&:(:":*:",)O!{!&V%,":":!O!{""3"3"A#,","A!V!{(#%%:
(gin	Jt!,0,
'ill	Ru!,
'reak	Rs&{"
&catch	Jo!:m"&
'hange	JD,l!,M:
(eck	Ri&%
(oose	Ju#,l!,
'lick	Rh"3
'ome	Rq#f
(py	Rs&3
(unt	Rj!,
&deal	Rw#3
(cide	Ri#H
(lete	Jm#H_!3
`)
