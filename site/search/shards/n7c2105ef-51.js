sitegenSearch("n7c2105ef-51",`!related because	Rj&T
+ut	JS&d%?
*codes	Ro&A
*e1	RS:
+2	RS1
+9	RL1
+ntries	Ru&{"
*is	Rf&t
*lamp	Rv&?
.101	Rv&?
.201	Rv&?
+ist	Rf&O
*means	RL,
*related	Ru&{"
*to	RL3
*whether	Ru&{"
'ion goes	Rv&A
+in	RS,
,s	Rj&T
+that	JS,w#3
*s replacements	Rc'&
(ve address	Rr!A
,nd	Jz!:v":
+is	R{#:
+links	Rl&%
+or	Rn&{"
+so	Rk&f
+to	B;:1,}#3)t&3
+with	Ro&3
*s must	Rg!f
%ease or	Rf"3
*sitegen	Rk&,
*the	Rc#H
*wait	RG,
+ith	Ro!:
)d at	Rc#O
+first	Rs!:
+python	Rc#&
%iably from	Rr!3
%oad 0	Rz"f
)and	Rp!A
)js	Rq&,
)sign	Rm%:
)the	Jm%V@:
,n	Rg"H!f
(ed if	R|#:
+renamed	Rs!:
(ing does	Rg%V
,that	Rg"3
(js it	Rq&,
(s the	Ry":
%y on	B{!f&O9f(:.:=V
&ing on	Rf"H
#mained a	Rd":
(ing 300	Rx!A
,and	Jq!:t"3
,is	Rn!t
,on	Rh#f
,post	Ri":
(s because	Ra"A
*git	Rj#:
-hubs	Rj#:
*is	Rq!:
*look	Rz"f
*r	Rq!:
*the	Rk",
&rk where	Rz%,
`)
