sitegenSearch("ncc982e6e-13",`!responses answer	Jr"O(O
-re	FW,63/O9O
-t	Ru!O
,because	Ro!1
,code	Rl!3
,for	Rh#f
,may	Ry&,
-onths	Rw"H
,object	Rs!^
-f	Ro!1
-n	Rt!:
.ly	Fg!3/O#O"O
,rfc	Ru!O
,so	Rx!:
,tell	Rd&3
-o	F}!O0O*O#O
.o	Rq!:
+tatus type	Rl!?
*writehead 404	Rj!,
%t an	Ry!O
(pi	6h!V',((%V%V"V"V#V"V#V"H'V(V&V"V"V%V#V"V%V'V,V%V4HD,
(s	Rn!:
'did	Ru"3
'for	Ro!A
'in	Rd&,
)terface	Ri%O
(s	Ra"A
'less	RP,
'of	Bh!V3:=&z!f'A
(nly	R_"A
(pen	Rs!^
+api	Rs!^
'range	Rk%,
(fc	Rz",
'says	Rm!,
'the	Rf&m
'with	Rx!:
&art a	Rn#3
+s	R{!H
*cloudflared	Rf%8
*ends	Rf!H
*is	R~#:
*prometheus	Ro!3
)ing the	Rm#H
&ore the	J):w#:
)d at	Rg!:
&rictions on	Rd&&!,
&s on	Rn%,
%ubmit so	Rv",
&lt 204	Rs!,
)303	Rr!:
)and	Rc"H
)be	Jp!3+&
)can	Rg"O
)either	R{!:
)for	Jy!f)3
)has	Jg&H6V
)is	B{!37353n!3#3
)later	Ji!,h!H
)of	Jy!,/3
)page	Rk"3
*er	Js!H/f
`)
