sitegenSearch("nfa014e69-1",`!related is	Rf&t
*lamp	Rw&?
.101	Rw&?
.201	Rw&?
+ist	Rf&O
*means	RL,
*related	Rv&{"
*to	RL3
*whether	Rv&{"
'ion goes	Rw&A
+in	RS,
,s	Rj&T
+that	FS,w#3%A
*s replacements	Rd'&
(ve address	Rr!A
,nd	Jz!:w":
+is	R{#:
+links	Jg&{%'%
+or	Jm&:#{"
+so	Rk&f
+to	B;:1,}#3*t&3
+with	Rp&3
*s must	Rg!f
%ease or	Rf"3
*sitegen	Rk&,
*the	Rc#H
*wait	RG,
+ith	Ro!:
)d at	Rc#O
+first	Rs!:
%iably from	Rr!3
%oad 0	Rz"f
)and	Rp!A
)js	Rr&,
)sign	Rm%:
)the	Jm%V@:
,n	Rg"H!f
(ed if	R|#:
+renamed	Rs!:
(ing does	Rg%V
,that	Rg"3
(js it	Rr&,
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
(s that	Rj#:
%embered by	Rn!A
-for	Rn!t
*s the	Rw!3
%ind it	Rg#:
)you	Rk&V
`)
