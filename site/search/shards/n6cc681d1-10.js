sitegenSearch("n6cc681d1-10",`!it when	>m!V,m&H-3&O0:]3+3":,:/,
(re	>X:-,%,%H(H/3ROe!,*3"f!{#!{*
(ther	Nd&:7O
'ich	Na&A4,
'oever	Nf#H:&
&ill	BI,ZA"H)f434,"3
'ns	Ri&:
'shes	Rb#3
'th	2*:1:7:=V(^#:&3"3!O"H!V!^"f&:!H(:&H':,3!H&3%3!f-3"f":&m%m(HB3":#O.&","A#,#,&&":#3
)out	>(,,,b!%.H"O2O#O::*Ak!V
&orked	Jn!5-%!,-f
)s	>l!:'V(%<H%&9A#V%mCV:{'
'uld	>&,%,&,d!mB:*:-,(:03[,
&rite	R}&%
*s	B",G:M,y"3-%
%yes	>{"&4&%&#&"&"&2&#&
't	N}!:u"%
&ou	Nq!%'%
(r	R5:
)s	Rq&o
#em a	Rs"?
(17	Rs"?
(nd	N_"f)f
'collided	Rv%3
'each	Ry!O
'for	Nr!Hk#:
'has	Rn&,
(ttp	Ru%?
'in	Rj#:
(s	Rn&,
(ts	R|&H
'needs	Rh!:
'of	Np&H-3
'spread	Rv%:
'whose	Ru&A
&s a	Rn&,
)n	Rn&,
*y	Rl&O
(emphasis	N(,o&{#
(have	Rn&,
(items	Rn&,
*s	R|&{.
(of	Jl&f#,0t
(separated	Rl&m
(the	R|&t!{"
(whether	R|&t!{"
%st type	Rr!?
#s 20	Rr&A
&520	R{%:
&address	>Q&Of"fYAS:*3"3#%
-es	Nd%3SH
'liases	RA:
`)
