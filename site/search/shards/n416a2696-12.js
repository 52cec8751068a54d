sitegenSearch("n416a2696-12",`!default authority	B0,;,(,}#f"{!"f0{#!{*!{/
*branch	Ro&8
*caches	Rx#O
+lass	Rm&{%
+ode	Rl&,!f
.s	Rm&{%
*deprecated	Rl&t
,scription	Ry!k
*each	Rl"H
+n	Rn&,
,voy	Rl#f
+rror	Nl&,"t
+scape	Rn&,
*false	Rn&A
+older	Rn&,
,r	Ny!m5O
+rom	Rm&{"
*iana	Rl&"
+t	Ru&{"
*keep	Ry&:
*microsoft	Rb#f
*natural	Rl&,
+ginx	J{"3(:b!:
+one	Fl&,!A",!f!{%",!A-:
*of	Jw!OX:f!:
+n	Jq!:x!37&
,e	FJ,d%,/3#f
+r	R_%:
*rfc	Fo"O9O+O(O
*server	R{%1
+ite	Rm&3!m
+rc	Jv&3![#,&3
+tring	Rl&O
*text	Rm&,
+he	>q!:%tCmh!&#&/:!A!H"{%"A/,!3
+mp	Rm&{'
+rue	Rn&,
*unique	Rl&,
*when	Rn#H
-ther	R|&{1
+ith	Rn!A
)s googles	R{":
*rc self	Jv&3![#,&3
%ect in	Nm&{&%O
&nsible too	Ry!A
-where	R|"f
%ine a	Rr!:
)it	Rd&&
)one	Rp!f
)the	N?:~%{#
(d 100	Re#,
-continue	Re#,
*as	Rm!,
*by	Rv!O
*elsewhere	Rp#O
*for	Fw!303D3+O
`)
