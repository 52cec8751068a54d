sitegenSearch("n01807bc9-6",`!responses only	Fk!3/O#O"O
,rfc	Ry!O
,so	R|!:
,tell	Rh&3
-o	Fb"O0O*O#O
.o	Ru!:
+tatus type	Rp!?
*writehead 404	Rn!,
%t an	R}!O
(pi	6l!V',((%V%V"V"V#V"V#V"H'V(V&V"V"V%V#V"V%V'V,V%V4HD,
(s	Rr!:
'did	Ry"3
'for	Rs!A
'in	Rh&,
)terface	Rm%O
(s	Re"A
'less	RP,
'of	Bl!V3:=&{!f'A
(nly	Rd"A
(pen	Rw!^
+api	Rw!^
'range	Ro%,
(fc	R~",
'says	Rq!,
'the	Rj&m
'with	R|!:
&art a	Rr#3
+s	R_"H
*cloudflared	Rj%8
*ends	Rj!H
*is	Rc%:
*prometheus	Rs!3
)ing the	Rq#H
&ore the	J):{#:
)d at	Rk!:
&rictions on	Rh&&!,
&s on	Rr%,
%ubmit so	Rz",
&lt 204	Rw!,
)303	Rv!:
)and	Rg"H
)be	Jt!3+&
)can	Rk"O
)either	R_":
)for	J}!f)3
)has	Jk&H7V
)is	B_"37353o!3#3
)later	Jm!,h!H
)of	J}!,/3
)page	Ro"3
*er	Jw!H/f
)the	Jk"3t":
*oo	R}!H
)when	Rw!A
*ith	J_"f?:
(s and	Rk&H
,swer	Ru"h
*come	Rx&,
*of	Re"O
*to	Rk&H
*which	Rj"f
&mable media	Rn%&!3
`)
