sitegenSearch("n01807bc9-5",`!response names	R}!A
,ot	Jj!:'V
+of	Jo!:a":=^
,k	J}!:5:?:
,n	Rm!,
,r	Rb&3
+php	Rn!,
,ythons	R|!:
+reached	Ro!m
-ferences	Rq&:
-sponse	Rn!,
3php	Rn!,
,fc	By!3#:(f%:",
+said	Rl"f
-ys	Bk!,!3733&%:[%
,ent	R{!&
,hould	Bo"3=3#,"&"3
,tates	Jj"O*O
/us	Bn!,#?u"&"&"&
-orable	Ru#O
,wift	Rn!,
+text	Rp!?
,hat	Bj!H-V%Ou!&"&.A9:
-e	Bo!^(3':NHc!%
,ime	R_&3
/out	Rb&8
/s	Rs!:
,o	BY:VO#:,O0fOO
-o	Ro#H
+unasked	Rt!%
-expected	Rf&3
-less	Rb#O
+was	J}#&&,B&
,hat	Rk!%
,ith	Fj":#:?V@:
/out	Ro!m
,rite	Rn!,
+x	Rc":
*code connect	Ro!?
/n	Jo!Mr!8
/redirect	Ro!F
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
`)
