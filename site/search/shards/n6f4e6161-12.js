sitegenSearch("n6f4e6161-12",`!frame has	Rj!:
(rfc	Rj!f
's and	Rs&{"
)travel	Ry!A
'work a	Rx#,
-nd	R~"H
,decide	Rp#H
-oes	Rx#:
,from	Rx#&
,is	Rx#,
,knows	Rv"H
,or	Rm!H
,pages	Ro!,
.ths	Rr!f
,sends	Rl"f
,that	Jl!H#f
+s add	Ri!t
-have	Rn!%
-often	Rf#,
-redirect	Rj"H
-serialiser	Rb"H
-were	Rn!O
&ing a	R~&3
+nd	Rq",
#edville press	Rn#?
%e a	Rk&A
'for	Rg&V
'in	Rz"H
(s	Rm!:
'sandbox	Ra&,
(pace	Rv#H
'to	Jr!tY:
'with	Rk&A
%quent 1016	Rj%3
+449s	Rt%:
+cause	Jq"HDH
*ly asked	Rp'(
%sh again	Rl":
(ones	Re#H
(time	Rl"O
)oken	Jl%:':
)rue	R91
'ness 301	Rv!V
,a	Fi"O(O(O;O
-llows	R_"O
-nd	Fk!,4O4O.O
-s	Rg#O
,decides	Ri"O
,makes	R~!O
,no	Rb#O
,out	Rk"O
,public	Rk!:
,rfc	>k"O)O#O%O(O"O)O#O#O)O#O
,the	Rk!,
-o	Rc#O
,would	Be"O5O"O"O(O
#iendlier than	R}%:
)y page	Rr#m
#o are	Rw#3
%m 1	Jn&,'f
(00	Rf&,
*0	Fj!%':|!&8:
'200	Rb"H
*0	Rx#&
)12	Ry#f
`)
