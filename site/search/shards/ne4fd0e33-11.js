sitegenSearch("ne4fd0e33-11",`!sslclientverify success	Rx%8
%earlydata beside	Re#H
/on	Re#H
%rejecthandshake stops	Ru%:
%verifyclient on	Jw%3",
3ptional	Rx%8
"tack trace	Jn!f^H
-s	Jl!:h!H
%ff proxy	Rt"?
(send	Rt"?
%ge at	Rr&H
(check	Ri&8
(has	Rg&3
(load	Rg&1
(publish	Ri&8
(took	Rg&3!:
's check	Ri&8
)with	Rg&3
%le anti	Re!A
,forgery	Re!A
)s	Rn#O
(if	Rg!H
'iferror does	Rg!H
&ls cloudflare	Rb%,
)halfway	Ru"3
%nd above	Rq&3
)nywhere	Rn&O
)t	J?,p%O
(before	F,,{%^5,
*low	Ru&{!
*side	BH,0,p!,e!3#O
(elsewhere	Rt&A
(for	Bi!A,H4f",=V
(in	>=,B,',"A#H;O=Ak!V*:!m'3),
*side	J(,h&t
)t	Rz%,
(large	Ru&{"
(on	Rs&3
*e	Rv#3
(side	Rs&3
(the	Jj&,&f
+re	Rg&m
(under	Rl%%
'ard a	Ry&3
,nd	Ro"m
,s	Rf!A
+but	Rl#A
+called	Rj",
+defines	Jq!:}!^
-mands	Rl!H
-scribes	Rs":
+error	Jg&3!:%A
+gives	Ro"f
,oogle	Rk%,
+has	J~!:):
+input	Rg&H
+library	Rv!H
`)
