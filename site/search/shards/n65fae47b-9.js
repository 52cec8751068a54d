sitegenSearch("n65fae47b-9",`!post since	Rg#:
(o	Rq!H
)ap	Rz#:
(tock	Re"?
,counts	Re"?
'that	Bw!H#,)H!O)3):+O<:
)e	J_",.H',
*re	Rm"O
(o	Jl!,63-:
)wards	Rb%3
(ranscripts	Ru"?
(urn	Rr",
'use	Rh%:
'v1	R}#?
(ideos	R~!?
'where	Rb#:
)ich	Ry!3
(ith	Nm"fFh
+out	Nt!VKH!f
&301 is	Rk":
(2 stops	Rl":
(3 forbids	Rm":
&gres psql	Ru&m
*ql postgres	Ru&m
&s that	Ru!:
*e	Rq"H
#t that	Rf#3
%s that	Rf#,
#wer or	R}&?
'shell prisma	Ru&m
"ractice most	R|!:
+this	R{!,
#ecedence over	Rm!V
)s the	Ru!:
&ise codes	R_"3
&on failed	R_#&
(dition failed	Jn!,!A*AJ(!?
/is	Ry!:
/required	Jn!A*AW(!?!h
/such	Ry!:
/with	R|"3
(nect and	R}!3
%fer 307	Rq"3
)it	Rw#H
)respond	Rb"3
0async	Rb"3
)seconds	Rw!3
(ably in	Ro%:
(red version	Rj"A
(s choose	Rj"3
*english	Rw#A
*it	Rb"3
&ix 12	Rz#A
)and	Rx"f
)that	Rw"t
)usr	Ro&,
&light before	Rc#H
,carries	Rk!V
,fetch	Jq!^436:
`)
