sitegenSearch("nc9c3e1ee-13",`!must have	Jm&V1,
'keep	Rs&*
(now	Rm&?
'lead	Rj&f
(ook	Fu!H.:":
'match	Ri&{!
'not	2g!,#3!f",!A!V(<#^&3"3#H"3'H"3(f"O','f"3#O/&!3"?'3!O"O"O"3*:;%&:":7{%":!V-3"%(3
'pass	Rg#:
'read	Rm#,
)ject	Rg#3
)validate	Ji!:!Hj!O
'say	B=,>,.&P,3,
(end	JY1}":
)rve	Rm&f
(hed	Rp#f
)ow	Rz%&
(ign	Rq%,
(tand	Rh#,
*te	Rm&V
*y	Jo%:1:
)ill	Rv!:
(upport	Rt"H
)rvive	Rz#:
'then	JY,UH
(reat	Bn":",#:2:#:
'understand	Rk!%
'wait	Rs!H
&ache a	Ri&{#
,nd	Rx&:
+copies	Rx&3
+handlebars	Rq&m
+in	R^:
+programs	R],
+templates	Jx&%4&
,hat	Rx&&
&revalidate and	Rq#O
1forbids	Ri!H
1rfc	Ri!:
&send type	RY1
+www	RY1
.authenticate	RY1
#tation by	Rh!,
"y address	R~&X
&pi	Rq%X
'plication	Js"vIQ
%browser	Jg!vOh
%client	Ra#h
%fault	R}%X
&ile	Rr#f
)pdf	Rr#f
%json	R{&J
%language	Rl!h
&ibrary	Rg#h
'nked	Rp%X
+in	Rp%X
&ocal	Rn#h
%nginx	R}%Q
`)
