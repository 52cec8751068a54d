sitegenSearch("ndb1c31b3-5",`!send no	>m!m"A(O(3/:&OFO%O
)body	Rx!,
)ne	Nn!OAf
)store	Bm!m)O9OFO%O
)thing	R{%,
'on	Ra#:
)e	Ry",
(r	Rt!&
'pings	Nl!f1H
'retry	Nw!,Wf
,after	Nw!,Wf
'safe	Rk#H
(o	Rm!%
'that	Jd"A!HB3c!:
)e	2k!H#:",%{!%,#,!A":!O"f","3'f#H&3!A"3":"3!:&H&3*3!H&O",%?#:",#f(3):7V#,#O%V*:=M*?
*ir	Rt%:
)is	Nk#?N:
(ype	R[1
'vary	Rm!H
'what	Fq!5)%L3o!f
)en	Rw!%
)ich	Rc'O
(ith	Nm!&!<"&
(ww	R[1
'x	Ns%3):
(csrftoken	Rs%3
(mscredentialserviceurl	Rz%:
'you	Rp!H
*r	Nz"?4f
&er a	Rv"H
)better	Rd&3
)has	Rn#,
(s and	Rr!&
*signature	Rs%:
*take	R}":
&ing 400	Rs"H
,4	Rw"H
,9	R|"H
*500	Rq#H
,4	Ru#H
*a	Jd"H'H'H
+ll	Rk"H
*basic	Rt"H
+oth	R~"H
*caching	Rs!&
+ontent	Nd"H,H
1length	Nd"H,H
*early	Rh%:
+xpect	Nz!HKH!h
*it	B|!H*H.H*H#H#H
*people	Ro"H
*readers	Rl"H
+fc	Rz!,
*such	Ri",
*the	Fs":.H1:Y:
*what	Ry#H
,en	Rn#f
*your	Ri%:
&s 401	Rz"3
`)
