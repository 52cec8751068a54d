sitegenSearch("n808c2fc6-0",`!304 gone	Ru!:
&have	Rx&A
&if	Rx&:
(match	Rx&:
'n	Ra'3
(stead	R_#3
's	No!:@O
&needs	Rn"3
'ot	Jm!?",A(!?
&possible	R_"3
&refers	Rx!,
(place	Rn"H
'fc	Rn"O
&so	Rn":
&tells	Rn":
'o	Rn"3
&when	Rm!f
(ich	Rx!:
'ithout	Jm!A)Vn#3
'ork	Rm!&
#5 306	Nm!3%A
&and	Rp",
&is	No!A+,
&or	Rn!:
&use	Ro"(!?
&why	Rp"f
#6 307	Nm!3%A
&402	Rp!A
&and	No!AB,
&has	Rp!:
'ttp	Rp"?
&raises	Rp"H
'esponse	Rp",
&switch	Rp"h
&the	Rn!:
&unused	Nx!,9(!?
#7 308	Np!A*3
&400	Rm!3
&and	Nx!&!,!3!:*:
&clients	Rl",
&if	Nk"3)3
'nternal	Rq"h
&or	Ft!H&3!:83"3
&such	Rp!:
&temporary	Nn!,D(!?
'o	Nl"3'3
&with	Rq"O!f
#8 404	Rm!3
'16	Rp!A
&and	Rl#3
'part	Rq%H
're	Rx!V
't	Rp%:
&browsers	Rr"H
'y	Rq%:
&differ	Rx!&
'uring	Rq%X
&fetch	Ra":
'or	Nl"3(h
&https	R_&8
&if	Ny!fN3
'nside	Ro!f
's	Jp!:*3;O
&may	Rt!A
&or	Np!A*:!f
&permanent	Nn!,E(!?
`)
