sitegenSearch("n8c6661ea-14",`!it which	R|%A
'oever	Jb#H:&
&ill	BH,WA"H)f434,"3
'ns	Re&:
'shes	R}"3
'th	2*:0:7::V*:&3"O"A!O!V"f&:!H(:&H':,3!H&3%3!f-3"f":&m%m(HB3":#O.&","A#,#,&&":#3
)out	>(,h!%.H"O2O#O::*Ak!V
&orked	Fj!5-%!,-f
)s	>h!:'V(%<H%&9A#V%mCV:{'
'uld	>&,%,d!fB:*:-,(:03[,
&rite	Ry&%
*s	B",F:J,y"3-%
%yes	>w"&4&%&#&"&"&2&#&
't	Jy!:u"%
&ou	Jm!%'%
(r	R4:
)s	Rm&o
#em a	Ro"?
(17	Ro"?
(nd	J{!f)f
'collided	Rr%3
'each	Ru!H
'for	Jn!Hk#:
'has	Rj&,
(ttp	Rq%?
'in	Rf#:
(s	Rj&,
(ts	Rx&H
'needs	Re!:
'of	Jl&H-3
'spread	Rr%:
'whose	Rq&A
&s a	Rj&,
)n	Rj&,
*y	Rh&O
(emphasis	J(,k&{#
(have	Rj&,
(items	Rj&,
*s	Rx&{-
(of	Fh&f#,0t
(separated	Rh&m
(the	Rx&t!{"
(whether	Rx&t!{"
%st type	Rn!?
#s 20	Rn&A
&520	Rw%:
&address	>P&Lf"fYAS:*3"3#%
-es	J_%3SH
'liases	R@:
'nnounced	Ry"3
(swer	>e!:1,',@O%:53D&GV
,s	Re!,
'pi	Ri%3
(plications	Re%3
'rguments	Ri&&
`)
