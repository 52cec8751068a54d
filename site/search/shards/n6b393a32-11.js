sitegenSearch("n6b393a32-11",`!redirs and	Rr!m
)googles	Rr!H
%uce their	Rk#:
'ing fields	Ri#&
#f refs	Ri&1
%er to	Rl!^
'ence all	Rp!(
,has	Rm!:
,implementation	Rn&%
,leads	RR,
-ink	Jh&f(%
,map	Rf&O
.y	RR,
,sites	Rx#3
-uch	JL,c%%
,that	RR,
-o	Ro&:
,without	Rn&O
+s and	Rn&O
-definitions	Rt&A
.o	Rh&,
-footnotes	Rn&:
-lists	Rk&A
-nginx	Rt&,
-ought	Rl",
-questions	Rh&&
-with	Rt&:
(r repeats	Ri#3
'rer or	Rh%3!O
+policy	Jl&:%^
+that	Rh%:
*policy are	Rl&:
1text	Ro&^
's the	Rh",
*o	BR,6H,,P333[O
&tching and	Ry"&
%resh content	Ru#?
*for	Ru#A
%s heads	Ri&1
%usal and	R_%3
*by	Rt!H
*comes	Rw%3
,ncerns	Rp#O
*even	Rx"3
*has	Re!,
+ttp	Rq%,
*is	Je!tk!3
*keeps	R{"O
*means	Rq!H
*need	Rp",
*outlives	Rp"O
*that	Rp"H
*would	Jt!H_!O
)s a	Rq!t
+or	Rq!,
'e a	Je!%m!3
*nd	Rm#f
*pi	Rf#3
)before	Rq!,
)each	Re!%
+rly	Re#H
)it	Fh!O,OGH0H
)ranges	R}",
`)
