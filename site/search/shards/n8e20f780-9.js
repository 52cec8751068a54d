sitegenSearch("n8e20f780-9",`!sure that	Nq!{!d":
'we	2|#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%face should	Re"3
%prise you	Rp!%
*s in	Rm!X
,people	Nm!Hw"3
)ing way	Ro":
%rogate pairs	R_'3
%vive every	Rb"f
*strict	Rc'3
)s a	R|"O
+in	Rp%3
,s	Rz#:
#spect a	Ra&:
*for	Rq!3
)s nginx	Ra&:
&icion if	Rf&:
"v o	Rd%8
#c action	Ru%?
#elte mustache	Ru&m
#g and	Nv&f(,
&becomes	R|&3
&is	R|&:
&rss	Ru&m
"wallowed look	Rq#m
)s the	N{!Hm!3
.m	Rf%:
%pped with	Np&:,3
#ift 6.2	No&*#%
+bookworm	Ro&*
(call	Rp!&
(http	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,types	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Ru&r
`)
