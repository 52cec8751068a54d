sitegenSearch("nfa014e69-15",`!response swift	Rj!,
+text	Rl!?
,hat	Bf!H-V%Ou!&"&.A9:
-e	Bk!^(3':NHc!%
,ime	R{%3
/out	R}%8
/s	Ro!:
,o	BV:UO#:,O0fOO
-o	Rk#H
+unasked	Rp!%
-expected	Rb&3
-less	R}"O
+was	Fy#&&,B&
,hat	Rg!%
,ith	Ff":#:?V@:
/out	Rk!m
,rite	Rj!,
+x	R~!:
*code connect	Rk!?
/n	Jk!Mr!8
/redirect	Rk!F
7url	Rk!F
*header name	Fe!V":c!H
0sget content	Rl!?
<type	Rl!?
*json therefore	R}!:
*ok is	Jy!:R:
-mdn	Rm":
*s a	Rg!&
-nd	Fi!,0OGV
.swer	Jr"O(O
-re	FW,63/O9O
-t	Ru!O
,because	Ro!1
,code	Rl!3
,for	Rh#f
,may	Rz&,
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
'of	Bh!V3:=&{!f'A
(nly	R_"A
`)
