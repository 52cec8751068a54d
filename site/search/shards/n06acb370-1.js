sitegenSearch("n06acb370-1",`!orders and	Rv%3
*re	Rr#?
)csv	Jw!?.???
*ustomer	Ru"f
)grpc	R_%8
)http	:y!?#?%?4?*?#?0?*?1?"?"?E?
)id	Rs!,
)made	R~!3
+y	Ru"f
)not	Rt"A
)they	R~!O
*itle	R{!?
)write	Rt"?
)yet	R{!?
(csv http	Jd"???
%inary answer	Rm",
+build	RJ,
+clients	Ru#:
+error	Ry!3
+page	R{%3
/s	Re":
+reference	Rs&%
-source	Jw!A*A
.ponses	R{!O
,ules	Ry!:
#g a	Rs&V
&become	Rs&V
&colours	Rk&{'
&docs	Fl&*%f",(,
&http	Rt&1!8!?
*s	Rs&V
&plan	Rd!1!8
'ort	Rw&T
'rints	R~&O
&rfc	JP,!1e%8!?
&sitegen	Jk&^#*!8
'rv	Rw&*!T
%anisation it	Rt"f
#igin and	Ba"3c!V%,#,#,
+y	Ry!H
)because	Ra"A
*ranch	Jm&1,*
)ca	Rh%:!V
+ll	Ru!:
-s	Rv":
+nnot	Ri!V
*loses	Rb%3
*url	Ro":
)did	Rd%,!V
+rectly	Rb%:
*ns	Rj%(!3
)error	Ri%(
*xample	Rj%:
)fetch	Rv!A
)gateway	Re#&
)has	Jo!:t!&"3
*ttps	Jy!?y"*
)intermediaries	Ri#&
*s	Fk!Hj!O3("3
*ts	Ro!t
,elf	Rq#3
)most	R{!:
`)
