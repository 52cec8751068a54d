sitegenSearch("ne9988a13-7",`!framework sends	Rh"f
,that	Jh!H#f
+s add	Re!t
-have	Rj!%
-often	Rb#,
-redirect	Rf"H
-serialiser	R}!H
-were	Rj!O
&ing a	Ry&3
+nd	Rm",
#edville press	Rj#?
%e a	Rg&A
'for	Rc&V
'in	Rv"H
(s	Ri!:
'sandbox	R|%,
(pace	Rr#H
'to	Jn!tY:
'with	Rg&A
%quent 1016	Rf%3
+449s	Rp%:
+cause	Jm"HDH
*ly asked	Rj'(
%sh again	Rh":
(ones	Ra#H
(time	Rh"O
)oken	Jh%:':
)rue	R91
'ness 301	Rr!V
,a	Fe"O(O(O;O
-llows	R{!O
-nd	Fg!,4O4O.O
-s	Rc#O
,decides	Re"O
,makes	Rz!O
,no	R}"O
,out	Rg"O
,public	Rg!:
,rfc	>g"O)O#O%O(O"O)O#O#O)O#O
,the	Rg!,
-o	R~"O
,would	Ba"O5O"O"O(O
#iendlier than	Ry%:
)y page	Rn#m
#o are	Rs#3
%m 1	Jj&,&f
(00	Rb&,
*0	Ff!%':|!&8:
'200	R}!H
*0	Rt#&
)12	Ru#f
*5	Rn%&
)20	Ro#?
+0101	Ro#?
*6	Jt!?N?
+0101	Rt!?
+1210	Rb#?
'3.13	Rj!3
(07	Rr!3
'400	Rb#H
(29	Jj#:V:
'526	Re%3
`)
