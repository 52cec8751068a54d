sitegenSearch("n22dfe491-13",`!send one	Rs",
(r	Rn!&
'pings	Jf!f1H
'retry	Jq!,Wf
,after	Jq!,Wf
'safe	Re#H
(o	Rg!%
'that	F}!A!HB3c!:
)e	2e!H#:",%t%,#,!A":!O"f","3'f#H&3!A"3":"3!:&H&3*3!H&O",%?#:",#f(3):7V#,#O%V*:=M*?
*ir	Rn%:
)is	Je#?N:
(ype	RW1
'what	Fk!5)%L3o!f
)en	Rq!%
)ich	R|&O
(ith	Jg!&!<"&
(ww	RW1
'x	Jm%3):
(csrftoken	Rm%3
(mscredentialserviceurl	Rt%:
'you	Rj!H
*r	Jt"?4f
&er a	Rp"H
)better	R}%3
)has	Rh#,
(s and	Rl!&
*signature	Rm%:
*take	Rw":
&ing 400	Rm"H
,4	Rq"H
,9	Rv"H
*500	Rk#H
,4	Ro#H
*a	F}!H'H'H
+ll	Re"H
*basic	Rn"H
+oth	Rx"H
*caching	Rm!&
+ontent	J}!H,H
1length	J}!H,H
*early	Rb%:
+xpect	Jt!HKH!h
*it	Bv!H*H.H*H#H#H
*people	Ri"H
*readers	Rf"H
+fc	Rt!,
*such	Rc",
*the	Fm":.H1:Y:
*what	Rs#H
,en	Rh#f
*your	Rc%:
&s 401	Rt"3
*7	Jn"3(H
)18	R_#o
)31	Rv%:
)49	Rp%3
(501	Rl#:
*4	R}%:
(a	:k!H-3'f%,5:%:"3!:':/:):,3@:;&
`)
