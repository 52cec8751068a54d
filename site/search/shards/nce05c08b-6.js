sitegenSearch("nce05c08b-6",`!anywhere by	Rv!,
+here	Rl!H
+in	J<,m"Hm!O!{!
+stored	R|&%
"pache 2.4.71	Jo#m(:
)can	R|#:
)does	R|#&
)for	R|#&
)http	R|#(
)itself	R|#3
)misdirected	Re#f
*od	Ru#3
,negotiationc	Ru#3
,ule	Rk%&
)proxy	R|#:
.erroroverride	R|#:
)replace	R|#,
)sends	Re#f
)which	Rw"f
*ith	Jh":N3
(s answer	Ru#O
*bw	Rk%,
%rt and	Rq&,
(by	Fi!V)3.H_#{(
(from	Fk",D:I3/:
(if	Rf#f
)n	R{#:
(nginx	R{%,
(only	Rc"3
(quota	Rv#3
-notexceeded	Rv#3
(unauthorized	Rr"f
#i 2026	Jd&?#8
*10	Jd&?#8
&3.1	Rw!^
&420	Jg&&"&
&a	Jz!Hk"3
'nd	Jg&&-,
(swer	J}!hq!:
,s	Jj"Hc!3>&
(thropic	R{#?
's	R{#,
't	Ru!:
&base	Ri"H
'ecause	Ry#H
(tween	Rs!V
(yond	Rq!,
'y	R{#&
&call	Rr"H
*s	Fv!O5HA3H:
'lient	Jp"HZ:
,s	F~!:.3):P:
'ompare	Rs!:
(uld	Rs"3
&design	Jl!V',((
'ocument	Jw!^u"{%(&!<
.ation	Ri"?
&endpoint	Re&&
'rrors	R{#,
'vangelists	Rm%3
`)
