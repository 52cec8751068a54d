sitegenSearch("n7e03657c-14",`!must have	Jo&V1,
'keep	Ru&*
(now	Ro&?
'lead	Rl&f
(ook	Jw!H.:":
'match	Rk&{!
'not	2i!,#3!f",!A!V(<#^&3"3#H"3'H"3(f"O','f"3#O/&!3"?'3!O"O"O"3*:;%&:":7{%":!V-3"%(3
'pass	Ri#:
'read	Ro#,
)ject	Ri#3
)validate	Jk!:!Hj!O
'say	B=,?,/&P,3,
(end	JZ1~":
)rve	Ro&f
(hed	Rr#f
)ow	R|%&
(ign	Rs%,
(tand	Rj#,
*te	Ro&V
*y	Jq%:1:
)ill	Rx!:
(upport	Rv"H
)rvive	R|#:
'then	JZ,VH
(reat	Bp":",#:2:#:
'understand	Rm!%
'wait	Ru!H
&ache a	Rk&{#
,nd	Rz&:
+copies	Rz&3
+handlebars	Rs&m
+in	R_!:
+programs	R^,
+templates	Jz&%5&
,hat	Rz&&
&revalidate and	Rs#O
1forbids	Rk!H
1rfc	Rk!:
&send type	RZ1
+www	RZ1
.authenticate	RZ1
#tation by	Rj!,
"y address	Ra'X
&pi	Rs%X
'plication	Ju"vIQ
%browser	Ji!vOh
%client	Rc#h
%fault	R_&X
&ile	Rt#f
)pdf	Rt#f
%json	R}&J
%language	Rn!h
&ibrary	Ri#h
'nked	Rr%X
+in	Rr%X
&ocal	Rp#h
%nginx	R_&Q
`)
