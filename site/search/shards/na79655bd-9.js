sitegenSearch("na79655bd-9",`!responsecode redirect	Ro!F
7url	Ro!F
*header name	Ji!V":c!H
0sget content	Rp!?
<type	Rp!?
*json therefore	Rb":
*ok is	J}!:R:
-mdn	Rq":
*s a	Rk!&
-nd	Jm!,0OGV
.swer	Jv"O(O
-re	FZ,73/O9O
-t	Ry!O
,because	Rs!1
,code	Rp!3
,for	Rl#f
,may	R~&,
-onths	R{"H
,object	Rw!^
-f	Rs!1
-n	Rx!:
.ly	Fk!3/O#O"O
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
'of	BS:9V3:=&{!f'A
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
`)
