sitegenSearch("n911cb587-15",`!script saw	Rf!A
*ees	Rh":
+ts	Rh":
*hare	Rd&3
+ould	RQ:
*o	Rk!m
)that	F+,|":o!A
+e	Rh&O
,n	Ry!H
,y	Rn&f
)what	Ri&H
*ith	R|"H
(s a	Ru&3
+nd	JJ,f%,!3!f
+re	Re!m
+t	Rs#f
*browsers	Rn%&
*call	Rs!t
*from	Jq!:VH
*get	Re!V
*has	Rh&O
*in	Rt!:
*json	Rb&3
*may	Jx":(:
*never	Rf":
*of	Fj&A'^(O
*read	Rf!:
,quest	Fq!m}!&#&
*screen	Rp&:
+tyles	Fh&A({""^
*taken	R|!,
+hat	Ru&O
,e	F~!:r"V":'O
*values	Rx&,
+iew	Rh&O
.js	Rh&O
*when	Rx&H
-ther	Ru&O
,ich	Ro%&
,ole	Rh&,
%olls by	Jn&:(,
#ss less	Rn&m
"dk do	Rw#:
"earch a	Jl#A],
*nd	Fl#3*:c!O
+swers	Rs&,
*pi	Rc&&!,
*re	Rl&:
)belongs	Rs&%
*ox	R{%:
)central	6r!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	Jy!:9m
)default	Rh&,
)engine	Jj#,E:
/s	B8,o!H*:+h8:!mi!O
*xists	Rq"f
)false	Rs&%
*lag	Ru&O
*or	FK,/,2^m#O
+und	Rg&{%
*rom	Rk!^
)has	Rd"H
`)
