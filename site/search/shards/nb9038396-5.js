sitegenSearch("nb9038396-5",`!anywhere here	Rj!H
+in	F<,k"Hm!O!{!
+stored	Rz&%
"pache 2.4.71	Jm#m(:
)can	Rz#:
)does	Rz#&
)for	Rz#&
)http	Rz#(
)itself	Rz#3
)misdirected	Rc#f
*od	Rs#3
,negotiationc	Rs#3
,ule	Ri%&
)proxy	Rz#:
.erroroverride	Rz#:
)replace	Rz#,
)sends	Rc#f
)which	Ru"f
*ith	Jf":N3
(s answer	Rs#O
*bw	Ri%,
%rt and	Ro&,
(by	Fg!V)3.H_#{(
(from	Fi",D:I3/:
(if	Rd#f
)n	Ry#:
(nginx	Ry%,
(only	Ra"3
(quota	Rt#3
-notexceeded	Rt#3
(unauthorized	Rp"f
#i 2026	Jb&?#8
*10	Jb&?#8
&3.1	Ru!^
&420	Je&&"&
&a	Jx!Hk"3
'nd	Je&&-,
(swer	J{!hq!:
,s	Fh"Hc!3>&
(thropic	Ry#?
's	Ry#,
't	Rs!:
&base	Rg"H
'ecause	Rw#H
(tween	Rq!V
(yond	Ro!,
'y	Ry#&
&call	Rp"H
*s	Ft!O5HA3H:
'lient	Jn"HZ:
,s	F|!:.3):P:
'ompare	Rq!:
(uld	Rq"3
&design	Fj!V',((
'ocument	Fu!^u"{%(&!<
.ation	Rg"?
&endpoint	Rc&&
'rrors	Ry#,
'vangelists	Rk%3
`)
