sitegenSearch("n0093c615-15",`!sure we	2v#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%face should	R~!3
%prise you	Rj!%
*s in	Rg!Q
,people	R|%3
)ing way	Ri":
%rogate pairs	Ry&3
%vive every	R{!f
*strict	R|&3
)s a	Rv"O
+in	Rj%3
,s	Rt#:
#spect a	Rz%:
*for	Rk!3
)s nginx	Rz%:
&icion if	R_&:
"v o	R}#8
#c action	Ro%?
#elte mustache	Ro&m
#g and	Jp&f(,
&becomes	Rv&3
&rss	Ro&m
"wallowed look	Rk#m
)s the	Ju!Hm!3
.m	R_%:
%pped with	Jj&:,3
#ift 6.2	Ji&*#%
+bookworm	Ri&*
(call	Rj!&
(http	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
,types	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
(include	Ro&r
(region	Ro&r
%tch as	Ru!H
`)
