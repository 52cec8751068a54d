sitegenSearch("ne607acde-5",`!responses tell	Rf&3
-o	F_"O0O*O#O
.o	Rs!:
+tatus type	Rn!?
*writehead 404	Rl!,
%t an	R{!O
(pi	6j!V',((%V%V"V"V#V"V#V"H'V(V&V"V"V%V#V"V%V'V,V%V4HD,
(s	Rp!:
'did	Rw"3
'for	Rq!A
'in	Rf&,
)terface	Rk%O
(s	Rc"A
'less	RP,
'of	Bj!V3:=&{!f'A
(nly	Rb"A
(pen	Ru!^
+api	Ru!^
'range	Rm%,
(fc	R|",
'says	Ro!,
'the	Rh&m
'with	Rz!:
&art a	Rp#3
+s	R}!H
*cloudflared	Rh%8
*ends	Rh!H
*is	Ra%:
*prometheus	Rq!3
)ing the	Ro#H
&ore the	J):y#:
)d at	Ri!:
&rictions on	Rf&&!,
&s on	Rp%,
%ubmit so	Rx",
&lt 204	Ru!,
)303	Rt!:
)and	Re"H
)be	Jr!3+&
)can	Ri"O
)either	R}!:
)for	J{!f)3
)has	Ji&H7V
)is	B}!37353o!3#3
)later	Jk!,h!H
)of	J{!,/3
)page	Rm"3
*er	Ju!H/f
)the	Ji"3t":
*oo	R{!H
)when	Ru!A
*ith	J}!f?:
(s and	Ri&H
,swer	Rs"h
*come	Rv&,
*of	Rc"O
*to	Ri&H
*which	Rh"f
&mable media	Rl%&!3
,requests	Rl%&
,upload	Rz!&
`)
