sitegenSearch("nbf3b0a2a-9",`!must lead	Rh&f
(ook	Fs!H.:":
'match	Rg&{!
'not	2e!,#3!f",!A!V(<#^&3"3#H"3'H"3(f"O','f"3#O/&!3"?'3!O"O"O"3*:;%&:":7{%":!V-3"%(3
'pass	Re#:
'read	Rk#,
)ject	Re#3
)validate	Jg!:!Hj!O
'say	B=,<,.&P,3,
(end	JW1}":
)rve	Rk&f
(hed	Rn#f
)ow	Rx%&
(ign	Ro%,
(tand	Rf#,
*te	Rk&V
*y	Jm%:1:
)ill	Rt!:
(upport	Rr"H
)rvive	Rx#:
'then	JW,UH
(reat	Bl":",#:2:#:
'understand	Ri!%
'wait	Rq!H
&ache a	Rg&{#
+copies	Rv&3
+handlebars	Ro&m
+in	R[:
+programs	RZ,
+templates	Jv&%4&
,hat	Rv&&
&revalidate and	Ro#O
1forbids	Rg!H
1rfc	Rg!:
&send type	RW1
+www	RW1
.authenticate	RW1
#tation by	Rf!,
"y address	R|&X
&pi	Ro%X
'plication	Jq"vIQ
%browser	Je!vOh
%client	R~"h
%fault	R{%X
&ile	Rp#f
)pdf	Rp#f
%json	Ry&J
%language	Rj!h
&ibrary	Re#h
'nked	Rn%X
+in	Rn%X
&ocal	Rl#h
%nginx	R{%Q
&otes	RQ1
%own	Ji!aHo
%post	Jr!ht"3
&rogram	Rt"h
`)
