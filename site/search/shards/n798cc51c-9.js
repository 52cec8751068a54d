sitegenSearch("n798cc51c-9",`!ssh and	Rm&H
&connect	Rw&T
&or	Rw&A
&rsync	Jm&,,O
%agent holds	Rm&H
#l certificate	Jh%(5(!1!Q"(!3!Q
'lient	J{%3!:!O"8
&early	Ri#H
&handshake	Rg%(
&labs	R{#&!3
&module	J{%&"&"&
&o	Ro!F
'r	R}%:
&reject	Ry%:
'outines	Rg%8
&server	Re#f
&verify	J{%3",!8
%clientcertificate a	R{%:
+verify success	R|%8
%earlydata beside	Ri#H
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
`)
