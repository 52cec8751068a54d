sitegenSearch("n98267523-15",`!completions and	Ro&,
.for	Rm&,
'ies that	Rn#,
&onent all	Ra'3
-s	Ra'3
,does	Ra'3
,leaves	Ra'3
+s are	Rq&,
&ress it	Rl"f
*ed body	R~"3
-in	Ra#3
.ts	Ra#A
-markdown	Rp&:
-on	Rd"H
.r	R~&:
-traffic	Ri%,
-version	Rg",
+s may	R}"H
*ing the	R|"H
+on in	Ra#,
.sitegen	Rp&%
.there	Rw"3
.was	Ra#3
/ith	Rg"3
-s and	Ra#3
&ulsory and	R|%,
-refuse	Rw!O
'ted and	Rv"3
+from	Ry!A
+searched	R~!f
,omething	R}!3
)r inside	Rx%3
,tself	Ru%3
+stopped	Ru%&
+the	Ru%&
*s may	Ru%:
)s a	R~!H
+or	Rw!,
(ing 500	Rv#3
,both	R{!f
#ncern of	Rh#f
+ne	Ry!H
*that	Rn"f
)ed a	Ri!m
-nd	Rq#:
-s	Rv#H
,carry	Rf#O
-hange	Rg#O
)s a	Rt#O
+one	Rj#,
'ssion to	Rv!,
&lude from	Rm!%
+whoever	Rt"f
*s that	Rz#,
(sion in	Rd#f
&urrency group	Rm&1
%dition a	J}"3c"3
-nd	Jl!Aa!3",
.swers	Rl":
,belongs	R}"O
,can	Rz"3
-ompulsory	Rw!O
,decides	Rw!,
`)
