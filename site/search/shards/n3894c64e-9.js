sitegenSearch("n3894c64e-9",`!anywhere stored	R~&%
"pache 2.4.71	Nq#m(:
)applescript	Ru&m
)can	R~#:
)does	R~#&
)for	R~#&
)http	R~#(
)itself	R~#3
)misdirected	Rg#f
*od	Rw#3
,negotiationc	Rw#3
,ule	Rm%&
)proxy	R~#:
.erroroverride	R~#:
)replace	R~#,
)sends	Rg#f
)which	Ry"f
*ith	Nj":N3
(s answer	Rw#O
*bw	Rm%,
%rt and	Rs&,
)s	Ry!3
(by	Fk!V)3.H_#{(
(from	Fm",D:I3/:
(if	Rh#f
)n	R}#:
(nginx	R}%,
(only	Re"3
(quota	Rx#3
-notexceeded	Rx#3
(unauthorized	Rt"f
#i 2026	Nf&?#8
*10	Nf&?#8
&3.1	Ry!m
&420	Ni&&"&
&a	N|!Hk"3
'nd	Ni&&-,
(swer	N_"hq!:
,s	Jl"Hc!3>&
(thropic	R}#?
's	R}#,
't	Rw!:
&base	Rk"H
'ecause	R{#H
(tween	Ru!V
(yond	Rs!,
'y	R}#&
&call	Rt"H
*s	Fx!O5HA3H:
'lient	Nr"HZ:
,s	Fa":.3):P:
'ompare	Ru!:
(uld	Ru"3
&design	Jn!V',((
'ocument	Jy!mu"{%(&!<
.ation	Rk"?
&endpoint	Rg&&
'rrors	R}#,
'vangelists	Ro%3
`)
