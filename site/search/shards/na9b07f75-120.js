sitegenSearch("na9b07f75-120",`!was written	BI,8,%,):g!,#H(3
(ong	Je!30t
%te a	Rt!H
'd everybody	Ru%:
#tch for	Jf!HU:
(in	Fa"V8H2V,V
)s	Rr"O
)t	Jf!O4O
*s	Ro!:
(the	Bi!:4OWH/:&:
'ed in	Ro!A
*the	Rq!m
*with	Rq&3
(s how	Rq&&
'ing and	Rm!&
#ve of	Jo!Ag":
&s at	Rw#3
#y 100	Rz":
&403	Rt#3
(9	Rs!3
&a	Jn!fb!3
'nd	Bk!t)%&,AH*OE:
'ppends	Rz#,
's	Ra"O
&back	Fk!:/Hf!&&3
'egin	Rx!:
&cannot	R~"&!f
'hanges	Rh"f
&dropped	Ru!f
&ends	Jc!,s#A
&firefox	Ru#:
'or	Jy":/3
'rom	Jo&H(O!V!{'!{(!{)!{+
&has	Fv!f(&Bf
&into	Rc#O
't	R|!O
&leads	Rn&O
&of	BB,c!,e"3&^%3!y!#O
'nly	Rx!H
'ut	Rj!H
&relation	RS(
'fc	Jk!:JH
'ound	B4:A&j!f^::O
&templates	RZ&
'hat	Bl!^#,@O135f&3_!%
(e	Fk!H?,.f/3
(rough	Ja%&P:
'o	6f!H!^#.+V!^#A)O",#:<H)V"3#H/H2:#3N,#%%O%V%5
'urned	Rr"f
&version	Ri":
&wants	Jn"3(&
'ith	Jm!3g#O
%s and	Ru!A
(s	Re#3
'delete	R):
'in	Js!3M,
)to	Rg!.
`)
