sitegenSearch("na9b07f75-0",`!stale antiforgery	Re!A
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
-st	Rt#H
,ook	Ru!:
+meaning	Ro"o
+ngx	Ru%,
.httprequesth	Ru%,
+only	Jg!^s#V
,r	Rm!%
,utput	Rj&A
+requires	Rp!%
+says	Ro"&
,ets	R{"f
.tles	Rr!3
+tells	Rq!O
*ised in	Rc&,
*s have	Rs!3
,way	Rf!H
-here	Rh!%
'by host	Rk"3
'ing in	Ru#O
's a	Rc!,
*bove	Jn&f(3
*fter	RW:
*mong	Ri!:
*nd	FN,8%4A%A
`)
