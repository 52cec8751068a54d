sitegenSearch("na0f8fb69-10",`!frames and	Rq&{"
)travel	Rw!A
'work a	Rv#,
-nd	R|"H
,decide	Rn#H
-oes	Rv#:
,from	Rv#&
,is	Rv#,
,knows	Rt"H
,or	Rk!H
,pages	Rm!,
.ths	Rp!f
,sends	Rj"f
,that	Jj!H#f
+s add	Rg!t
-have	Rl!%
-often	Rd#,
-redirect	Rh"H
-serialiser	R_"H
-were	Rl!O
&ing a	R|&3
+nd	Ro",
#edville press	Rl#?
%e a	Ri&A
'for	Re&V
'in	Rx"H
(s	Rk!:
'sandbox	R~%,
(pace	Rt#H
'to	Jp!tY:
'with	Ri&A
%quent 1016	Rh%3
+449s	Rr%:
+cause	Jo"HDH
*ly asked	Rm'(
%sh again	Rj":
(ones	Rc#H
(time	Rj"O
)oken	Jj%:':
)rue	R91
'ness 301	Rt!V
,a	Fg"O(O(O;O
-llows	R}!O
-nd	Fi!,4O4O.O
-s	Re#O
,decides	Rg"O
,makes	R|!O
,no	R_#O
,out	Ri"O
,public	Ri!:
,rfc	>i"O)O#O%O(O"O)O#O#O)O#O
,the	Ri!,
-o	Ra#O
,would	Bc"O5O"O"O(O
#iendlier than	R{%:
)y page	Rp#m
#o are	Ru#3
%m 1	Jl&,'f
(00	Rd&,
*0	Fh!%':|!&8:
'200	R_"H
*0	Rv#&
)12	Rw#f
*5	Rp%&
)20	Rq#?
`)
