sitegenSearch("nb199f33e-8",`!sslverifyclient optional	R~%8
"table or	Rs&,
%ck trace	Nt!f^H
-s	Nr!:h!H
%ff proxy	Rz"?
(send	Rz"?
%ge at	Ry&H
(check	Ro&8
(has	Rm&3
(load	Rm&1
(publish	Ro&8
(took	Rm&3!:
's check	Ro&8
)with	Rm&3
%le anti	Rk!A
,forgery	Rk!A
)s	Rt#O
(fwd	Rm!V
(if	Rm!O
(while	Rm!O
'iferror does	Rm!O
'whilerevalidate lets	Rm!O
&ls cloudflare	Rh%,
)halfway	R{"3
%nd above	Rx&3
)nywhere	Ru&O
)t	N@,v%O
(before	J,,b&^6,
*low	R|&{"
*side	BI,3,r!,e!3#O
(elsewhere	R{&A
(for	B-,d!A,O4f",=V
(in	>>,E,(,#A#O;O=Ak!V+:!m'3),
*side	N(,o&t
)t	Ra&,
(large	R|&{#
(on	Rz&3
*e	R|#3
(seq	R-,
)ide	Rz&3
(the	Np&,'f
+re	Ru&t
(under	Rr%%
(what	Ru&m
*ere	RT,
)ithout	Rp&,
'ard a	Nq!^q#3
,nd	Ru"m
,s	Rl!A
+but	Rr#A
+called	Rp",
+defines	Nw!:}!^
-mands	Rr!H
-scribes	Ry":
+error	Nm&3!:%A
+gives	Ru"f
,oogle	Rq%,
+has	Ne":):
+input	Rm&H
+library	R|!H
`)
