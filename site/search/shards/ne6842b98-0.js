sitegenSearch("ne6842b98-0",`!reason go	JX:r#t
)hsts	Ro"f
)in	JU:_!fi!O
+stead	RW:
+to	Ri!H
*s	Bc!,l!O5:+,/:
)nginx	R|%,
)of	Ra%:
*nce	Rc!,
*r	JV:{#,
)phrase	B[&n"3-,7^*:.J
)removed	RX,
)send	Rk#3
*g061	Rj&t
*tands	Rg%:
+ring	Rj&O
)that	Jt"&~!,
+e	Ro!m
,se	Rt"m
*o	Bp!?*34O0O+333<:
)why	Fs!Au"V)H.{#
(s all	Rj#:
+re	Ro!m
+s	Rv#H
*come	Rw!3
*given	Rp"O
*iana	Rv%&
*of	Ji!%,1
*rfc	Rj":
*that	Ri!,
,e	R_'O
+o	Rm!H
#ceive a	R_&a
*it	Rm!H
*post	Ri"3
*today	Rn%3
)d a	Rb"3
,n	Jq#&9,
+no	Jb":c",
,umber	Rn!H
+the	Ri#:
+understood	Jm!,g%&
)s 498	R~%:
+a	Jp"fN3
+html	Rr"H
+we	Rz%3
%ipes and	Rr&A
*below	Rm&%
*that	Rm&&
'ients reject	R_#H
%ognise where	Rz",
+d and	Rs%,
+s a	Jr!:Z,
-the	R}%,
&mmend cache	Rr"O
1control	Rr"O
,one	Rq"3
+ation is	Jq!%y"%
1rfc	Rw!,
+s ca	Rm&*
-libcmark	Rm&*
50.30.2	Rm&*
-that	R_#f
/is	Rv#3
&nnects when	Rj!H
`)
