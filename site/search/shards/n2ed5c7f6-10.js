sitegenSearch("n2ed5c7f6-10",`!reason by	Rr#O
)codes	R|#:
)disks	JT8}#F
)for	Rk!H
)hsts	Rk"f
)in	FT:[fi!O
+to	Re!H
*s	B_!,k!O5:+,/:
)nginx	Rx%,
)of	R|#:
*nce	R_!,
*r	RU:
)phrase	BX&m"3-,7^*:.J
)send	Rg#3
*g061	Rf&t
*tands	Rc%:
+ring	Rf&O
)that	Jp"&~!,
+e	Rk!m
,se	Rp"m
*o	Bl!?*34O0O+333<:
)why	Fo!Au"V)H.{"
(s all	Rf#:
+re	Rk!m
+s	Rr#H
*come	Rs!3
*given	Rl"O
*iana	Rr%&
*of	Je!%,1
*rfc	Rf":
*that	Re!,
,e	R{&O
+o	Ri!H
#ceive a	R{%a
*it	Ri!H
*post	Re"3
*today	Rj%3
)d a	R}!3
,n	Jm#&9,
+no	J}!:c",
,umber	Rj!H
+the	Re#:
+understood	Ji!,f%&
)s 498	Rz%:
+a	Jl"fN3
+html	Rn"H
+we	Rv%3
%ipes and	Rn&A
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
1rfc	Rs!,
+s ca	Ri&*
-libcmark	Ri&*
50.30.2	Ri&*
-that	R{"f
/is	Rr#3
&nnects when	Rf!H
`)
