sitegenSearch("n0098804a-0",`!realm api	Nk!1J?
+examplecom	Nk!1J?
(staff	Rz"?
%son 401	Re#3
)a	B),h!3HHA3V{!
*n	N/,l%3
+d	Fw"H430Al!,
)because	Rx#3
*y	Rx#O
)codes	Rc%:
)disks	NV8b%F
)for	Rq!H
)go	NY:s#t
)hsts	Rq"f
)in	JV:a!fi!O
+stead	RX:
+to	Rk!H
*s	Bd!,m!O5:+,/:
)nginx	R~%,
)of	Rc%:
*nce	Rd!,
*r	NW:|#,
)phrase	B]&o"3-,7^*:.J
)removed	RY,
)send	Rm#3
*g061	Rl&t
*tands	Ri%:
+ring	Rl&O
)that	Nv"&~!,
+e	Rq!t
,se	Rv"m
*o	Br!?*34O0O+333<:
)why	Fu!Au"V)H.{#
(s all	Rl#:
+re	Rq!t
+s	Rx#H
*come	Ry!:
*given	Rr"O
*iana	Rx%&
*of	Nk!%,1
*rfc	Rl":
*that	Rk!,
,e	Rb'O
+o	Ro!H
#ceive a	Rb&a
*it	Ro!H
*post	Rk"3
*today	Rp%3
)d a	Rd"3
,n	Ns#&9,
+no	Nd":c",
,umber	Rp!H
+the	Rk#:
+understood	No!,h%&
)s 498	Ra&:
+a	Nr"fN3
+html	Rt"H
+we	R|%3
%ipes and	Rt&A
*below	Ro&%
*that	Ro&&
'ients reject	Rb#H
%ognise where	R|",
+d and	Ru%,
+s a	Nt!:Z,
`)
