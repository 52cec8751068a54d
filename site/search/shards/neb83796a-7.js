sitegenSearch("neb83796a-7",`!script of	Bs!m/fs"V":",
*n	Rg!V
*r	Ba!,:3v"O%{")3
)puts	Rj&O
)reads	Rx&A
)saw	Rh!A
*ees	Rj":
+ts	Rj":
*hare	Rf&3
+ould	RQ:
*o	Rm!m
)that	F+,~":p!A
+e	Rj&O
,n	R{!H
,y	Rq&f
)what	Rk&H
*ith	R~"H
(s a	Rx&3
+nd	JJ,i%,!3!f
+re	Rg!m
+t	Ru#f
*browsers	Rp%&
*call	Ru!t
*from	Js!:VH
*get	Rg!V
*has	Rj&O
*in	Rv!:
*json	Rd&3
*may	Jz":(:
*never	Rh":
*of	Fl&A(^(V
*read	Rh!:
,quest	Fs!m}!&#&
*screen	Rs&:
+tyles	Fj&A){""^
*taken	R~!,
+hat	Rx&V
,e	Fa":s"V":'V
*values	R{&,
+iew	Rj&O
.js	Rj&O
*when	R{&H
-ther	Rx&V
,ich	Rq%&
,ole	Rj&,
%olls by	Jq&:(,
#ss less	Rq&m
"dk do	Ry#:
"earch a	F_!:p!A],
*nd	Fn#3*:T,0V
+swers	Rv&,
*pi	Re&&!,
*re	Rn&:
+ticles	Rr&:
)belongs	Rv&%
*ox	R}%:
)central	6t!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	J{!:9m
)default	Rj&,
)each	Rx&,
*ngine	Jl#,E:
`)
