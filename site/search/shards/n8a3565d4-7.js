sitegenSearch("n8a3565d4-7",`!references ought	Rp",
-questions	Rl&&
-to	RS,
-with	Ry&:
1in	Rq&:
+url a	Rq&3
(r repeats	Rm#3
'rer or	Rl%3!O
+policy	Jp&:&^
+that	Rl%:
*policy are	Rp&:
1text	Rt&^
's the	Rl",
*o	BR,"&9H,,P333]O
&tching and	R}"&
%resh content	Ry#?
*for	Ry#A
%s heads	Rm&1
%usal and	Rd%3
*by	Rx!H
*comes	R{%3
,ncerns	Rt#O
*even	R|"3
*has	Ri!,
+ttp	Ru%,
*is	Ji!tk!3
*keeps	R_#O
*means	Ru!H
*need	Rt",
*outlives	Rt"O
*that	Rt"H
*would	Jx!H_!O
)s a	Ru!t
+or	Ru!,
'e a	Ji!%m!3
*nd	Rq#f
*pi	Rj#3
)before	Ru!,
)each	Ri!%
+rly	Ri#H
)it	Fl!O,OGH0H
)ranges	Rb#,
*equests	Rw!O
)send	Jx!3K3
*mall	R~"O
)the	Rr#,
,ir	Rw#3
,m	Rd"H
*wo	R}&V
)while	Ry!H
*ith	Jq!,*3
(d although	R_'Q
+nd	Rr%V
,yway	Rc#f
+s	J-,j!Ax!O
*because	Rw!:
*callers	Ru!,
,n	Rt"f
+onnection	Jo!mu!H
*for	Ju!:p"H
*it	Rx!,
*look	Rj!f
*method	Rv"H
*or	R_",
*property	Rh#H
`)
