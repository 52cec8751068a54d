sitegenSearch("nc6030421-128",`!squid ignoreexpect100	R~":
(were	R~":
"rc in	Rn&{"
&or	Ru&:
&self	Fo&3![#,&3
'tay	Rn&{"
#v notes	RQ1
&private	R&1
&www	Fp"k}!,!1(*!T
"s d	Jk!*]d
%fail	Rk!*
)withbody	Rk!*
%g	Rk!1
%ltn	R_%:
(p	R~#8
%o	Jk!?!F!MJ8
%x	Rg#d
#dp discover	Rt#:
#h agent	Ri&H
'nd	Ri&H
&connect	Rr&T
&or	Rr&A
&rsync	Ji&,+O
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
`)
