sitegenSearch("n1388cc30-15",`!304 refers	Rr!,
(place	Rh"H
'fc	Rh"O
&so	Rh":
&tells	Rh":
'o	Rh"3
&when	Rg!^
(ich	Rr!:
'ithout	Fg!A)Vm#3
'ork	Rg!&
#5 306	Jg!3%A
&and	Rj",
&is	Ji!A+,
&or	Rh!:
&use	Ri"(!?
&why	Rj"f
#6 307	Jg!3%A
&402	Rj!A
&and	Ji!AB,
&has	Rj!:
'ttp	Rj"?
&raises	Rj"H
'esponse	Rj",
&switch	Rj"h
&the	Rh!:
&unused	Jr!,9(!?
#7 308	Jj!A*3
&400	Rg!3
&and	Jr!&!,!3!:*:
&clients	Rf",
&if	Je"3)3
'nternal	Rk"h
&or	Fn!H&:83"3
&such	Rj!:
&temporary	Jh!,D(!?
'o	Jf"3'3
&with	Rk"O!f
#8 404	Rg!3
'16	Rj!A
&alone	Rr!3
'nd	Rf#3
'part	Rk%H
're	Rr!V
't	Rj%:
&browsers	Rl"H
'y	Rk%:
&differ	Rr!&
'uring	Rk%X
&fetch	Rz!:
'or	Jf"3(h
&https	Ry%8
&if	Ra#3
'nside	Ri!^
's	Jj!:CO
&may	Rn!A
&or	Jj!A*:!f
&permanent	Jh!,E(!?
&resume	Jx!Ht!(!?
&the	Rk%&
'o	Jj"3"3
&under	Rl"f
&were	Rr!,
'herever	Rn!H
(ich	Je"3o!:
'ithout	Rr!:
#9 name	Rj"H
`)
