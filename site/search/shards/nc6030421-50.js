sitegenSearch("nc6030421-50",`!rejects its	Rk!m
*the	Rz#,
*with	Rh#H
#l alternate	Jd"?m"1
&blocked	Jl!H_!3!?
-by	Jl!H_!3!?
&canonical	Ro&1
&preconnect	Rw!3!?
)load	Rw!3!?!f
&stylesheet	J^1:?
%ated because	Rj&T
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
`)
