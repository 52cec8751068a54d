sitegenSearch("n2573be80-7",`!send retry	Ju!,Wf
,after	Ju!,Wf
'safe	Ri#H
(o	Rk!%
'that	Jb"A!HB3c!:
)e	2i!H#:",%t%,#,!A":!O"f","3'f#H&3!A"3":"3!:&H&3*3!H&O",%?#:",#f(3):7V#,#O%V*:=M*?
*ir	Rr%:
)is	Ji#?N:
(ype	RZ1
'what	Fo!5)%L3o!f
)en	Ru!%
)ich	Ra'O
(ith	Jk!&!<"&
(ww	RZ1
'x	Jq%3):
(csrftoken	Rq%3
(mscredentialserviceurl	Rx%:
'you	Rn!H
*r	Jx"?4f
&er a	Rt"H
)better	Rb&3
)has	Rl#,
(s and	Rp!&
*signature	Rq%:
*take	R{":
&ing 400	Rq"H
,4	Ru"H
,9	Rz"H
*500	Ro#H
,4	Rs#H
*a	Jb"H'H'H
+ll	Ri"H
*basic	Rr"H
+oth	R|"H
*caching	Rq!&
+ontent	Jb"H,H
1length	Jb"H,H
*early	Rf%:
+xpect	Jx!HKH!h
*it	Bz!H*H.H*H#H#H
*people	Rm"H
*readers	Rj"H
+fc	Rx!,
*such	Rg",
*the	Fq":.H1:Y:
*what	Rw#H
,en	Rl#f
*your	Rg%:
&s 401	Rx"3
*7	Jr"3(H
)18	Rd#o
)31	Rz%:
)49	Rt%3
(501	Rp#:
*4	Rb&:
(a	:o!H-3'f%,5:%:"3!:':/:):,3@:;&
)bout	Rq#f
)ll	Rw&O
)nd	R~":
*other	Rj"f
`)
