sitegenSearch("n0092f9d6-15",`!303 can	Rp":
&is	Rk":!O
&leave	Rk"O
'ocation	Rf%8
&or	R_"f
&see	Jl!,-?5(!?
&that	Rk"O
(ere	Ro"3
'o	Bi!V0,!A)3&3)3"f
&use	Rv!3
#4 305	Rk!3
(7	Rm!,
&400	Rw!^
&and	Jl!V%O53
's	Rl"H
&each	Rl"3
'nd	Rt!^
&fetch	Rl":
'or	Jg"3'3
&gone	Rs!:
&have	Rv&A
&if	Rv&:
(match	Rv&:
'n	R~&3
(stead	R}"3
's	Jm!:@O
&needs	Rl"3
'ot	Jk!?",A(!?
&possible	R}!3
&refers	Rv!,
(place	Rl"H
'fc	Rl"O
&so	Rl":
&tells	Rl":
'o	Rl"3
&when	Rk!^
(ich	Rv!:
'ithout	Jk!A)Vn#3
'ork	Rk!&
#5 306	Jk!3%A
&and	Rn",
&is	Jm!A+,
&or	Rl!:
&use	Rm"(!?
&why	Rn"f
#6 307	Jk!3%A
&402	Rn!A
&and	Jm!AB,
&has	Rn!:
'ttp	Rn"?
&raises	Rn"H
'esponse	Rn",
&switch	Rn"h
&the	Rl!:
&unused	Jv!,9(!?
#7 308	Jn!A*3
&400	Rk!3
&and	Jv!&!,!3!:*:
&clients	Rj",
&if	Ji"3)3
'nternal	Ro"h
&or	Fr!H&:83"3
&such	Rn!:
&temporary	Jl!,D(!?
'o	Jj"3'3
&with	Ro"O!f
#8 404	Rk!3
`)
