sitegenSearch("n8a3565d4-3",`!really there	Rr!O
&m api	Ji!1J?
+examplecom	Ji!1J?
(staff	Rx"?
%son 401	Rc#3
)a	B),f!3HHA3V{!
*n	J/,j%3
+d	Fu"H430Al!,
)because	Rv#3
*y	Rv#O
)codes	Ra%:
)disks	JU8a%F
)for	Ro!H
)go	JX:r#t
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
`)
