sitegenSearch("n7bbedef9-10",`!sure compare	Rj#f
'if	Rp"3
(s	Rm!H
'that	Jo!td":
'we	2z#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%face should	Rc"3
%prise you	Rn!%
*s in	Rk!Q
,people	Ra&3
)ing way	Rm":
%rogate pairs	R}&3
%vive every	R_"f
*strict	Ra'3
)s a	Rz"O
+in	Rn%3
,s	Rx#:
#spect a	R~%:
*for	Ro!3
)s nginx	R~%:
&icion if	Rd&:
"v o	Rb%8
#c action	Rs%?
#elte mustache	Rs&m
#g and	Jt&f(,
&becomes	Rz&3
&is	Rz&:
&rss	Rs&m
"wallowed look	Ro#m
)s the	Jy!Hm!3
.m	Rd%:
%pped with	Jn&:,3
#ift 6.2	Jm&*#%
+bookworm	Rm&*
(call	Rn!&
(http	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
`)
