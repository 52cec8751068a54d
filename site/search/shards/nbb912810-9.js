sitegenSearch("nbb912810-9",`!classs colour	Rv&{,!{/
)name	Rf&A
)page	Rv&{(!{,
%ude api	Rw#&!,
#ear and	Rr!O
*ything	Re"f
(body	Rt#3
(meaning	RY,
(text	Fk!:y!:8&!:
)he	Fp!30&!O(f
(way	Rx"H
(your	R~!H
'er words	Rl!^
's no	Rn!A
%rk sends	R~!,
#ick count	R}!3
(if	Rd"3
)s	Rg"f
%ent a	R}!3
*bort	Jk!Ar":
*ccepts	Bf!,#A*A%323
*gainst	Rr&C
*lready	J}!3',
*nd	Fv!3!f'HMh3:
+nounces	Rt!,
*s	Jk!:d"&
+k	Ro#H
,ed	Fh!:9&!,?&
,s	Bv!3#:!A+:4A(A:A
*t	Rp%3
)body	Ru"3
*reaks	Rw%:
)can	>f!,%f/3#3%H)3"3%,4:+,
,not	Fn!V*HHH'H
*ertificate	Fe!At"&!:!O",!O
4s	Ra#3
*hanges	Rf#:
+ecks	Ru!:
+oose	Rq#3
/s	Rs!V
,se	Rz!3
*losed	Fy#(!,1&4(!,
.s	Rs"O
*ollect	Rp%,
-ides	Ry":
+mes	Rz"H
,pletes	Rr!A
-ressed	R|"A
+nnect	Jc%8"8
+uld	Jh!Ad",
)data	Rs#3
*emands	J~",7A
*id	Bm!3*3A,&f;3
*o	Je!%%,
+es	Bg!A#5!f*C+:Vf
)edited	Rv"A
*rror	R~%&!,
`)
