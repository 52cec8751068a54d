sitegenSearch("n0098804a-4",`!references do	Rn&,
-footnotes	Ru&:
-lists	Rq&A
-nginx	R{&,
-ought	Rr",
-questions	Rn&&
-to	RT,
-with	R{&:
1in	Rs&:
+url a	Rs&3
(r repeats	Ro#3
'rer or	Rn%3!O
+policy	Nr&:&^
+that	Rn%:
*policy are	Rr&:
1text	Rv&^
's the	Rn",
*o	BS,"&:H,,P333]O
&tching and	R_#&
%resh content	R{#?
*for	R{#A
%s heads	Ro&1
%usal and	Rf%3
*by	Rz!H
*comes	R}%3
,ncerns	Rv#O
*even	R~"3
*has	Rk!,
+ttp	Rw%,
*is	Nk!tk!3
*keeps	Rb#O
*means	Rw!H
*need	Rv",
*outlives	Rv"O
*that	Rv"H
*would	Nz!H_!O
)s a	Rw!t
+of	Ry!,
,r	Rw!,
'e a	Nk!%m!3
*nd	Rs#f
*pi	Rl#3
)before	Rw!,
)each	Rk!%
+rly	Rk#H
)it	Fn!O,OGH0H
)ranges	Rd#,
*equests	Ry!V
)send	Nz!3K3
*mall	Ra#O
)the	Rt#,
,ir	Ry#3
,m	Rf"H
*wo	R_'V
)while	R{!H
*ith	Ns!,*3
(d although	Rb'Q
+nd	Rt%V
,yway	Re#f
+s	Nw!Ax!O
*because	Ry!A
*callers	Rw!,
,n	Rv"f
+onnection	Nq!tu!H
*for	Nw!:p"H
`)
