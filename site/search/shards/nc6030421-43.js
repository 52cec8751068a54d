sitegenSearch("nc6030421-43",`!reason by	Rr#O
)codes	R|#:
)disks	JT8|#F
)for	Rk!H
)hsts	Rk"f
)in	FT:[fi!O
+to	Re!H
*s	B_!,k!O5:+,/:
)life	RT&
)nginx	Rx%,
)of	R|#:
*nce	R_!,
*r	RU:
)phrase	BX&m"3-,7^):.J
)send	Rg#3
*g061	Rf&t
*tands	Rc%:
+ring	Rf&O
)that	Rp"&
+e	Rk!m
,se	Rp"m
*o	Bl!?*34O0O+333<:
)why	Fo!Au"V)H-{"
(s all	Rf#:
+re	Rk!m
+s	Rr#H
*come	Rs!3
*given	Rl"O
+o	Rj#&
*iana	Rr%&
*java	Rj#&
*node	Rj#&
*of	Je!%,1
*php	Rj#&
*rfc	Rf":
+uby	Rj#&
,st	Rj#&
*swift	Rj#&
*that	Re!,
,e	Rz&O
+o	Ri!H
#ceive a	R{%a
*it	Ri!H
*post	Re"3
*today	Rj%3
)d a	R}!3
,n	Jm#&9,
+how	R~%&
+no	J}!:c",
,umber	Rj!H
+the	Re#:
+understood	Ji!,e%&
)s 498	Rz%:
+a	Jl"fN3
+html	Rn"H
+we	Rv%3
%ipes and	Rm&A
*below	Ri&%
*that	Ri&&
'ients reject	R{"H
%ognise where	Rv",
+d and	Ro%,
+s a	Jn!:Z,
-the	Ry%,
&mmend cache	Rn"O
1control	Rn"O
,one	Rm"3
+ation is	Jm!%y"%
`)
