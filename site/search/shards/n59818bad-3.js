sitegenSearch("n59818bad-3",`!send it	.i!A%H#:(A%A"5"5"5!:"5"5"5"5"5!f"5"5"5"5"5"5"5"5"5"5"5",!5"&!5"5"5"5"5"5",!5"5"5"5"5"5"5"&!5"5"5"5"5"5"5"5"5"5"5"5"5"5!:",!5"5"5"5"5"5"5"5"5"5!m"5"5"5"5"5"5"5%&):+:%&'3):%^+&%*)3/3
)s	J|!3M,#?
'json	Ra#h
'link	R{!3
'no	>k!f"A(O(3/:&OFO%O
)body	Rv!,
)ne	Jl!OAf
)store	Bk!f)O9OFO%O
)thing	Ry%,
'on	R~":
)e	Rw",
(r	Rr!&
'pings	Jj!f1H
'retry	Ju!,Wf
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
`)
