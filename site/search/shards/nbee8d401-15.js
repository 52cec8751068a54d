sitegenSearch("nbee8d401-15",`!reason go	JW:q#t
)hsts	Rm"f
)in	FT:^fi!O
+stead	RV:
+to	Rg!H
*s	Bb!,k!O5:+,/:
)nginx	Rz%,
)of	R~#:
*nce	Rb!,
*r	JU:z#,
)phrase	BZ&m"3-,7^*:.J
)removed	RW,
)send	Ri#3
*g061	Rh&t
*tands	Re%:
+ring	Rh&O
)that	Jr"&~!,
+e	Rm!m
,se	Rr"m
*o	Bn!?*34O0O+333<:
)why	Fq!Au"V)H.{#
(s all	Rh#:
+re	Rm!m
+s	Rt#H
*come	Ru!3
*given	Rn"O
*iana	Rt%&
*of	Jg!%,1
*rfc	Rh":
*that	Rg!,
,e	R}&O
+o	Rk!H
#ceive a	R}%a
*it	Rk!H
*post	Rg"3
*today	Rl%3
)d a	R_"3
,n	Jo#&9,
+no	J_":c",
,umber	Rl!H
+the	Rg#:
+understood	Jk!,f%&
)s 498	R|%:
+a	Jn"fN3
+html	Rp"H
+we	Rx%3
%ipes and	Rp&A
*below	Rk&%
*that	Rk&&
'ients reject	R}"H
%ognise where	Rx",
+d and	Rq%,
+s a	Jp!:Z,
-the	R{%,
&mmend cache	Rp"O
1control	Rp"O
,one	Ro"3
+ation is	Jo!%y"%
1rfc	Ru!,
+s ca	Rk&*
-libcmark	Rk&*
50.30.2	Rk&*
-that	R}"f
/is	Rt#3
&nnects when	Rh!H
`)
