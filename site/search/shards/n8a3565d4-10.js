sitegenSearch("n8a3565d4-10",`!rejects a	Rq%&
*it	Rc%,
,s	Ro!m
*the	R~#,
*with	Rl#H
#l alternate	Jh"?n"1
&blocked	Jp!H_!3!?
-by	Jp!H_!3!?
&canonical	Rt&1
&preconnect	R{!3!?
)load	R{!3!?!f
&stylesheet	Jb!1;?a#8
%ated because	Rn&T
+ut	JT&h%?
*codes	Rt&A
*e1	RT:
+2	RT1
+9	RL1
+ntries	Rz&{#
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
,ich	Rq&3
'ion goes	R{&A
+in	RT,
,s	Rn&T
+that	JT,z#3
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
`)
