sitegenSearch("n4f69e46f-14",`!ss o	Jk!?!F!MJ8
%x	Rg#d
#dp discover	Rt#:
#h agent	Ri&H
'nd	Ri&H
&connect	Rs&T
&or	Rs&A
&rsync	Ji&,,O
%agent holds	Ri&H
#l certificate	Fd%(5(!1!Q"(!3!Q
'lient	Jw%3!:!O"8
&early	Re#H
&handshake	Rc%(
&labs	Rw#&!3
&module	Fw%&"&"&
&o	Rk!F
'r	Ry%:
&reject	Ru%:
'outines	Rc%8
&server	Ra#f
&verify	Jw%3",!8
%clientcertificate a	Rw%:
+verify success	Rx%8
%earlydata beside	Re#H
/on	Re#H
%rejecthandshake stops	Ru%:
%verifyclient on	Jw%3",
3ptional	Rx%8
"table or	Rm&,
%ck trace	Jn!f^H
-s	Jl!:h!H
%ff proxy	Rt"?
(send	Rt"?
%ge at	Rs&H
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
%nd above	Rr&3
)nywhere	Ro&O
)t	J?,q%O
(before	F,,{%^6,
*low	Rv&{!
*side	BH,0,p!,e!3#O
`)
