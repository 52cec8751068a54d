sitegenSearch("n76889862-8",`!sslearlydata beside	Ri#H
/on	Ri#H
%rejecthandshake stops	Ry%:
%verifyclient on	J{%3",
3ptional	R|%8
"table or	Rq&,
%ck trace	Jr!f^H
-s	Jp!:h!H
%ff proxy	Rx"?
(send	Rx"?
%ge at	Rw&H
(check	Rm&8
(has	Rk&3
(load	Rk&1
(publish	Rm&8
(took	Rk&3!:
's check	Rm&8
)with	Rk&3
%le anti	Ri!A
,forgery	Ri!A
)s	Rr#O
(if	Rk!H
'iferror does	Rk!H
&ls cloudflare	Rf%,
)halfway	Ry"3
%nd above	Rv&3
)nywhere	Rs&O
)t	J?,u%O
(before	J,,_&^6,
*low	Rz&{"
*side	BH,3,q!,e!3#O
(elsewhere	Ry&A
(for	Bm!A,H4f",=V
(in	>=,E,(,"A#H;O=Ak!V+:!m'3),
*side	J(,m&t
)t	R~%,
(large	Rz&{#
(on	Rx&3
*e	Rz#3
(side	Rx&3
(the	Jn&,'f
+re	Rs&t
(under	Rp%%
(where	RS,
'ard a	R~&3
,nd	Rs"m
,s	Rj!A
+but	Rp#A
+called	Rn",
+defines	Ju!:}!^
-mands	Rp!H
-scribes	Rw":
+error	Jk&3!:%A
+gives	Rs"f
,oogle	Ro%,
+has	Jc":):
+input	Rk&H
+library	Rz!H
-st	Rx#H
`)
