sitegenSearch("na7001283-2",`!send link	Ry!3
'no	>i!f"A(O(3/:&OFO%O
)body	Rt!,
)ne	Jj!OAf
)store	Bi!f)O9OFO%O
)thing	Rw%,
'on	R|":
)e	Ru",
(r	Rp!&
'pings	Jh!f1H
'retry	Js!,Wf
,after	Js!,Wf
'safe	Rg#H
(o	Ri!%
'that	F_"A!HB3c!:
)e	2g!H#:",%t%,#,!A":!O"f","3'f#H&3!A"3":"3!:&H&3*3!H&O",%?#:",#f(3):7V#,#O%V*:=M*?
*ir	Rp%:
)is	Jg#?N:
(ype	RY1
'what	Fm!5)%L3o!f
)en	Rs!%
)ich	R~&O
(ith	Ji!&!<"&
(ww	RY1
'x	Jo%3):
(csrftoken	Ro%3
(mscredentialserviceurl	Rv%:
'you	Rl!H
*r	Jv"?4f
&er a	Rr"H
)better	R_&3
)has	Rj#,
(s and	Rn!&
*signature	Ro%:
*take	Ry":
&ing 400	Ro"H
,4	Rs"H
,9	Rx"H
*500	Rm#H
,4	Rq#H
*a	F_"H'H'H
+ll	Rg"H
*basic	Rp"H
+oth	Rz"H
*caching	Ro!&
+ontent	J_"H,H
1length	J_"H,H
*early	Rd%:
+xpect	Jv!HKH!h
*it	Bx!H*H.H*H#H#H
*people	Rk"H
*readers	Rh"H
+fc	Rv!,
*such	Re",
*the	Fo":.H1:Y:
*what	Ru#H
,en	Rj#f
*your	Re%:
&s 401	Rv"3
`)
