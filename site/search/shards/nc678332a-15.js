sitegenSearch("nc678332a-15",`!message order	Rf!*
+verloaded	Rw#?
*says	R0,
*than	Rf"f
-t	Ri%,
,en	R9,
+o	Ff!:R,P,
,ken	Ri%1
+reat	Re!O
)s carry	Rn&,
+default	Rf&,
+http	Rw#?
+it	R|!:
+may	Ro&m
+of	Ru!O
+rfc	Rf#3
+that	Rb#H
&enger it	R}#V
#t a	R{%3
'fter	Rb"A
'n	Rf!A
(other	Rp%&
&it	Fh#f>3+,
&often	Rp!Q
&something	Rk#&
&the	Rn#3
%a http	Ru#?
+equiv	Ru#?
'property	Rp&1
%hod 405	Jh!,-3
+8	Rj!:
)after	By!,-&"&"&&&"&
*nd	>o!,":#3"&9&!:%O&3;&*:
*t	R|"&
*uthentication	Rn!^
)brew	Rl#H
*ut	Rr"&
)failure	Jc&&"&
)gets	Rr!3
*iven	Rr!3
)here	Rp!V
*ow	Rr!&
)if	Re"3
*s	Bh!H@:!H-,!f;3e!M
*t	Rq!O
+self	Rr"H
)matters	Rk"3
+y	Jg!:>:
)not	Bh!,!A*AC(!?;?Z[
)of	Rr!,
*nly	Jl":&H
*ther	R{#3
)post	Rl#f
)send	Rr"3
*o	Rk",
*tays	Rr!3
)that	Fq"H",!f;,!Ap!3
+e	Fg!%-%AH
,re	Rl"&
*itle	Rl#?
*o	Rr!3
)unchanged	Rk":
*rl	Rk!F
,effective	Rk!F
)was	Jg":4,
`)
