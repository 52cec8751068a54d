sitegenSearch("nca795ed9-11",`!supplier about	R}!?
)s facts	RG,
&ort 400	Rl#3
*among	Re#:
+t	R{#:
*both	Rr"H
*call	Re!H
,n	Rk#A
*for	Rc%3
*if	Rl!3
+s	Rf#3
+t	Rr"&!,
*knows	Ri#A
*mdn	Rc":
*or	Rp#,
*the	R|"3
-m	Rl#3
*with	R_":
)ed anywhere	Rh!H
,rfc	Rk!:
,status	Rl#?
,write	Rp#f
)ing loops	Rs#3
)s and	Rp#f
,t	Jr",+f
+it	Ro":
+search	Rl#?
-veral	Rp#:
+this	Rp!H
'sed proxy	Ri":
#re a	Rw"O
'compare	Rf#f
'if	Rl"3
(s	Ri!H
'that	Jk!td":
'we	2v#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%face should	R~!3
%prise you	Rj!%
*s in	Rg!Q
,people	R|%3
)ing way	Ri":
%rogate pairs	Rx&3
%vive every	R{!f
*strict	R{&3
)s a	Rv"O
+in	Rj%3
,s	Rt#:
#spect a	Rz%:
*for	Rk!3
)s nginx	Rz%:
&icion if	R_&:
"v o	R}#8
#c action	Ro%?
#elte mustache	Rn&m
#g and	Jo&f(,
&becomes	Ru&3
&rss	Rn&m
"wallowed look	Rk#m
`)
