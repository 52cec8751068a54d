sitegenSearch("n22dfe491-2",`!script so	Rk!m
)that	F+,|":p!A
+e	Rh&O
,n	Ry!H
,y	Ro&f
)what	Ri&H
*ith	R|"H
(s a	Rv&3
+nd	JJ,g%,!3!f
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
*of	Fj&A(^(O
*read	Rf!:
,quest	Fq!m}!&#&
*screen	Rq&:
+tyles	Fh&A){""^
*taken	R|!,
+hat	Rv&O
,e	F~!:s"V":'O
*values	Ry&,
+iew	Rh&O
.js	Rh&O
*when	Ry&H
-ther	Rv&O
,ich	Ro%&
,ole	Rh&,
%olls by	Jo&:(,
#ss less	Ro&m
"dk do	Rw#:
"earch a	Jl#A],
*nd	Fl#3*:d!O
+swers	Rt&,
*pi	Rc&&!,
*re	Rl&:
+ticles	Rp&:
)belongs	Rt&%
*ox	R{%:
)central	6r!H!V!m):#:":":):":!f":":%:":#:":":!H":!m&:#:!f2:#:":":":":!m":
*onsole	Jy!:9m
)default	Rh&,
)engine	Jj#,E:
/s	B8,o!H*:+h8:!mj!O
*xists	Rq"f
)false	Rt&%
*lag	Rv&O
*or	FK,/,2^n#O
+und	Rg&{&
*rom	Rk!^
)has	Rd"H
)id	R{"?
*f	Ra%V
*ndex	Rt&A
.es	Re",
`)
