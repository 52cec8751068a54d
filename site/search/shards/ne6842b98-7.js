sitegenSearch("ne6842b98-7",`!related entries	Rz&{#
*is	Rj&t
*lamp	R{&?
.101	R{&?
.201	R{&?
+ist	Rj&O
*means	RL,
*related	Rz&{#
*that	Rq&,
+o	RL3
*whether	Rz&{#
'ion goes	R{&A
+in	RT,
,s	Rn&T
+that	JT,z#3%A
*s replacements	Ri'&
(ve address	Rv!A
,nd	J~!:w":
+is	R_%:
+links	Jk&{%'%
+or	Jq&:#{"
+so	Ro&f
+to	B;:1,b%3*t&3
+with	Rt&3
*s must	Rk!f
%ease or	Rj"3
*sitegen	Ro&,
*the	Rg#H
*wait	RG,
+ith	Rs!:
)d at	Rg#O
+first	Rw!:
%iably from	Rv!3
%oad 0	R~"f
)and	Rt!A
)js	Rv&,
)sign	Rq%:
)the	Jq%V@:
,n	Rk"H!f
(ed if	Ra%:
+renamed	Rw!:
(ing does	Rk%V
,that	Rk"3
(js it	Rv&,
(s the	R}":
%y on	B_"f&O9f(:.:=V
&ing on	Rj"H
#mained a	Rh":
(ing 300	R|!A
,and	Ju!:t"3
,is	Rr!t
,on	Rl#f
,post	Rm":
(s because	Re"A
*git	Rn#:
-hubs	Rn#:
*is	Ru!:
*look	R~"f
*r	Ru!:
*the	Ro",
&rk where	R~%,
(s that	Rn#:
%embered by	Rr!A
-for	Rr!t
*s the	R{!3
`)
