sitegenSearch("nf8f335d8-4",`!sslclientcertificate a	Ry%:
+verify success	Rz%8
%earlydata beside	Rg#H
/on	Rg#H
%rejecthandshake stops	Rw%:
%verifyclient on	Jy%3",
3ptional	Rz%8
"table or	Ro&,
%ck trace	Jp!f^H
-s	Jn!:h!H
%ff proxy	Rv"?
(send	Rv"?
%ge at	Ru&H
(check	Rk&8
(has	Ri&3
(load	Ri&1
(publish	Rk&8
(took	Ri&3!:
's check	Rk&8
)with	Ri&3
%le anti	Rg!A
,forgery	Rg!A
)s	Rp#O
(if	Ri!H
'iferror does	Ri!H
&ls cloudflare	Rd%,
)halfway	Rw"3
%nd above	Rt&3
)nywhere	Rq&O
)t	J?,s%O
(before	F,,}%^6,
*low	Rx&{"
*side	BH,2,p!,e!3#O
(elsewhere	Rw&A
(for	Bk!A,H4f",=V
(in	>=,D,',"A#H;O=Ak!V+:!m'3),
*side	J(,k&t
)t	R|%,
(large	Rx&{#
(on	Rv&3
*e	Rx#3
(side	Rv&3
(the	Jl&,'f
+re	Rq&t
(under	Rn%%
'ard a	R|&3
,nd	Rq"m
,s	Rh!A
+but	Rn#A
+called	Rl",
+defines	Js!:}!^
-mands	Rn!H
-scribes	Ru":
+error	Ji&3!:%A
+gives	Rq"f
,oogle	Rm%,
+has	Ja":):
`)
