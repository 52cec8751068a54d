sitegenSearch("n0098804a-8",`!reload the	Ns%V@:
,n	Rm"H!f
(ed if	Rc%:
+renamed	Ry!A
(ing does	Rm%V
,that	Rm"3
(js it	Rx&,
(s the	R_#:
%y on	Bb"f&O9f(:.:=V
&ing on	Rl"H
#mained a	Rj":
(ing 300	R~!A
,and	Nw!:t"3
,is	Rt!t
,on	Rn#f
,post	Ro":
(s because	Rg"A
*git	Rp#:
-hubs	Rp#:
*is	Rw!:
*look	Ra#f
*r	Rw!:
*the	Rq",
&rk where	Ra&,
(s that	Rp#:
%embered by	Rt!A
-for	Rt!t
*s the	R}!3
%ind it	Rm#:
)you	Rq&V
(s you	Rr&:
%ote of	Ry&:
*rigin	No&1,*
)path	Ry&H
)s3	Ro&H
)that	Ry&H
+e	Ry&:
&ve a	Rg!:
*uthorization	Rx!A
)draft	NH:j%A
)extra	Rs&A
.sections	Rs&A
)gets	Ra%:
)it	RS:
)the	>&:*:>:-:/:':Cf<fy!A
+is	Ry#?
)unique	R1:
)what	Rx#H
(d 0	Rm&1
*1614	Ry&T
*3.0	NV8b%F
*a	NS,&:
+gain	Rm&3
+lone	Rl&t
+nd	FY,!:s#V"m.V
+re	R3,
*code	JV&":f%{#
.s	Rw&J
+url	Rz!f
*entries	Rl&t
+xpires	Rv&H
*first	Ry&O
+or	Rp#3
*is	R|&{#
+tself	Nl&t&3
*keeps	Rw&H
`)
