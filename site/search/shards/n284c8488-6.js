sitegenSearch("n284c8488-6",`!related is	Rh&t
*lamp	Ry&?
.101	Ry&?
.201	Ry&?
+ist	Rh&O
*means	RL,
*related	Rx&{#
*to	RL3
*whether	Rx&{#
'ion goes	Ry&A
+in	RS,
,s	Rl&T
+that	FS,y#3%A
*s replacements	Rf'&
(ve address	Rt!A
,nd	J|!:w":
+is	R}#:
+links	Ji&{%'%
+or	Jo&:#{"
+so	Rm&f
+to	B;:1,_%3*t&3
+with	Rr&3
*s must	Ri!f
%ease or	Rh"3
*sitegen	Rm&,
*the	Re#H
*wait	RG,
+ith	Rq!:
)d at	Re#O
+first	Ru!:
%iably from	Rt!3
%oad 0	R|"f
)and	Rr!A
)js	Rt&,
)sign	Ro%:
)the	Jo%V@:
,n	Ri"H!f
(ed if	R~#:
+renamed	Ru!:
(ing does	Ri%V
,that	Ri"3
(js it	Rt&,
(s the	R{":
%y on	B}!f&O9f(:.:=V
&ing on	Rh"H
#mained a	Rf":
(ing 300	Rz!A
,and	Js!:t"3
,is	Rp!t
,on	Rj#f
,post	Rk":
(s because	Rc"A
*git	Rl#:
-hubs	Rl#:
*is	Rs!:
*look	R|"f
*r	Rs!:
*the	Rm",
&rk where	R|%,
(s that	Rl#:
%embered by	Rp!A
-for	Rp!t
*s the	Ry!3
%ind it	Ri#:
)you	Rm&V
`)
