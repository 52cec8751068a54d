sitegenSearch("ne607acde-4",`!response of	Fm!:a":=^
,k	F{!:5:?:
,n	Rk!,
,r	R_&3
+php	Rl!,
,ythons	Rz!:
+reached	Rm!m
-ferences	Ro&:
-sponse	Rl!,
3php	Rl!,
,fc	Bw!3#:(f%:",
+said	Rj"f
-ys	Bi!,!3733&%:[%
,ent	Ry!&
,hould	Bm"3=3#,"&"3
,tates	Jh"O*O
/us	Bl!,#?u"&"&"&
-orable	Rs#O
,wift	Rl!,
+text	Rn!?
,hat	Bh!H-V%Ou!&"&.A9:
-e	Bm!^(3':NHc!%
,ime	R}%3
/out	R_&8
/s	Rq!:
,o	BX:UO#:,O0fOO
-o	Rm#H
+unasked	Rr!%
-expected	Rd&3
-less	R_#O
+was	F{#&&,B&
,hat	Ri!%
,ith	Fh":#:?V@:
/out	Rm!m
,rite	Rl!,
+x	Ra":
*code connect	Rm!?
/n	Jm!Mr!8
/redirect	Rm!F
7url	Rm!F
*header name	Fg!V":c!H
0sget content	Rn!?
<type	Rn!?
*json therefore	R_":
*ok is	J{!:R:
-mdn	Ro":
*s a	Ri!&
-nd	Fk!,0OGV
.swer	Jt"O(O
-re	FY,63/O9O
-t	Rw!O
,because	Rq!1
,code	Rn!3
,for	Rj#f
,may	R|&,
-onths	Ry"H
,object	Ru!^
-f	Rq!1
-n	Rv!:
.ly	Fi!3/O#O"O
,rfc	Rw!O
,so	Rz!:
`)
