sitegenSearch("ncc982e6e-12",`!response if	Re!t
,n	F6,C,I,_":
,s	Bp!%',#,!H8O'O0O
,t	Rq#O
-self	Rm"O
+json	Jf!,!^9:
+lacks	Rf&^
,ists	Jr"&,3
+marked	Jg!,j!O
-y	Rw#3
,ost	Rq":
,ust	Jr",5,
+names	Ry!A
,ot	Jf!:'V
+of	Fk!:a":=^
,k	Fy!:5:?:
,n	Ri!,
,r	R}%3
+php	Rj!,
,ythons	Rx!:
+reached	Rk!m
-sponse	Rj!,
3php	Rj!,
,fc	Bu!3#:(f%:",
+said	Rh"f
-ys	Bg!,!3733&%:[%
,ent	Rw!&
,hould	Bk"3=3#,"&"3
,tates	Jf"O*O
/us	Bj!,#?u"&"&"&
-orable	Rq#O
,wift	Rj!,
+text	Rl!?
,hat	Bf!H-V%Ou!&"&.A
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
`)
