sitegenSearch("n1630ecf1-14",`!method 408	Rj!:
)after	By!,-&"&"&&&"&
*nd	>o!,":#3"&9&!:%O&3;&*:
*t	R|"&
*uthentication	Rn!^
)brew	Rl#H
*ut	Rr"&
)failure	Jc&&"&
)gets	Rr!3
*iven	Rr!3
)here	Rp!V
*ow	Rr!&
)if	Re"3
*s	Bh!H@:!H-,!f;3d!M
*t	Rq!O
+self	Rr"H
)matters	Rk"3
+y	Jg!:>:
)not	Bh!,!A*AC(!?;?Z[
)of	Rr!,
*nly	Jl":&H
*ther	R{#3
)post	Rl#f
)send	Rr"3
*o	Rk",
*tays	Rr!3
)that	Fq"H",!f;,!Ao!3
+e	Fg!%-%AH
,re	Rl"&
*itle	Rl#?
*o	Rr!3
)unchanged	Rk":
*rl	Rk!F
,effective	Rk!F
)was	Jg":4,
*hat	Rh!,
+en	Rs!%
+ose	Rr"O
*ill	Rq&A
+th	Jp"f=H
(s a	Jk!,>3
+nd	Fe!H%V+OBV
+re	JW,}!:
*batches	Rm!,
*concerned	Rc#O
*get	Rq&:
*in	Re#H
+t	R}!O
*may	Rm#:
*of	Ra"3
*stand	Ra"O
-y	Rf":
+uch	Rd#O
*that	Jl!HG,
,e	Rr"H
*were	Rr!3
+hich	Rk#f
%ric http	Ry#3
-codeelb4xxcount	Ry#3
(s that	R~%3
"get reports	Rt#?
"i b	B#,v!ACfo!{!({#)A
#b a	R#,
&breaks	Rx!A
`)
