sitegenSearch("nc9c3e1ee-3",`!message of	Rg#,
,fers	R::
+rder	Rh!*
+verloaded	Ry#?
*says	R0,
*than	Rh"f
-t	Rk%,
,en	R9,
+o	Fh!:R,P,
,ken	Rk%1
+reat	Rg!O
)s carry	Rp&,
+default	Rh&,
+http	Ry#?
+it	R~!:
+may	Rq&m
+of	Rw!O
+rfc	Rh#3
+that	Rd#H
&enger it	R_%V
#t a	R}%3
'fter	Rd"A
'n	Rh!A
(other	Rr%&
&it	Fj#f>3+,
&often	Rr!Q
&something	Rm#&
&the	Rp#3
%a http	Rw#?
+equiv	Rw#?
'property	Rr&1
%hod 405	Jj!,-3
+8	Rl!:
)after	B{!,-&"&"&&&"&
*nd	>q!,":#3"&9&!:%O&3;&*:
*t	R~"&
*uthentication	Rp!^
)brew	Rn#H
*ut	Rt"&
)failure	Je&&"&
)gets	Rt!3
*iven	Rt!3
)here	Rr!V
*ow	Rt!&
)if	Rg"3
*s	Bj!H@:!H-,!f;3e!M
*t	Rs!O
+self	Rt"H
)matters	Rm"3
+y	Ji!:>:
)not	Bj!,!A*AC(!?;?Z[
)of	Rt!,
*nly	Jn":&H
*ther	R}#3
)post	Rn#f
)send	Rt"3
*o	Rm",
*tays	Rt!3
)that	Fs"H",!f;,!Ap!3
+e	Fi!%-%AH
,re	Rn"&
*itle	Rn#?
*o	Rt!3
)unchanged	Rm":
*rl	Rm!F
,effective	Rm!F
`)
