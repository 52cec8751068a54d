sitegenSearch("n6326845e-6",`!response the	Bq!f(3':NHc!%
,ime	Rb&3
/out	Rd&8
/s	Ru!:
,o	BZ:WO#:,O0fOO
-o	Rq#H
+unasked	Rv!%
-expected	Rh&3
-less	Rd#O
+was	J_%&&,B&
,hat	Rm!%
,ith	Bq!^<:#:?V@:
/out	Rq!t
,rite	Rp!,
+x	Re":
*code connect	Rq!?
/n	Nq!Mr!8
/redirect	Rq!F
7url	Rq!F
*header name	Fk!V":'^]H
0sget content	Rr!?
<type	Rr!?
*json therefore	Rd":
*ok is	N_":R:
-mdn	Rs":
*s a	Rm!&
-nd	Jo!,0OGV
.swer	Nx"O(O
-re	F[,83/O9O
-t	R{!O
,because	Ru!1
,code	Rr!3
,for	Rn#f
,may	Ra',
,object	Ry!m
-f	Ru!1
-n	Rz!:
.ly	Fm!3/O#O"O
,rfc	R{!O
,so	R~!:
,tell	Rj&3
-o	Fd"O0O*O#O
.o	Rw!:
+tatus type	Rr!?
*writehead 404	Rp!,
%t an	R_"O
(pi	6n!V',((%V%V"V"V#V"V#V"H'V(V&V"V"V%V#V"V%V'V,V%V4HD,
(s	Rt!:
'did	R{"3
'for	Ru!A
'in	Rj&,
)terface	Ro%O
(s	Rg"A
'less	RQ,
'of	BT::V3:=&{!f'A
(nly	Rf"A
(pen	Ry!m
+api	Ry!m
'range	Rq%,
(fc	Ra#,
'says	Rs!,
`)
