sitegenSearch("n0d4d7298-1",`!it went	Jj!%~!V
're	B:,_!H0:2,>3!:
&hat	Fl!,~"%-A'3!A
'en	>k!O,m&H-3&O0:]3+3":,:/,
(re	>W:-,%,#H(H/3ROe!,*3"f!{#!{*
(ther	Jb&:7O
'ich	R~%A
'oever	Jd#H:&
&ill	BH,YA"H)f434,"3
'ns	Rg&:
'shes	R_#3
'th	2*:0:7:<V*:&3"O"A!O!V"f&:!H(:&H':,3!H&3%3!f-3"f":&m%m(HB3":#O.&","A#,#,&&":#3
)out	>(,j!%.H"O2O#O::*Ak!V
&orked	Jl!5-%!,-f
)s	>j!:'V(%<H%&9A#V%mCV:{'
'uld	>&,%,f!fB:*:-,(:03[,
&rite	R{&%
*s	B",F:L,y"3-%
%yes	>y"&4&%&#&"&"&2&#&
't	J{!:u"%
&ou	Jo!%'%
(r	R4:
)s	Ro&o
#em a	Rq"?
(17	Rq"?
(nd	J}!f)f
'collided	Rt%3
'each	Rw!H
'for	Jp!Hk#:
'has	Rl&,
(ttp	Rs%?
'in	Rh#:
(s	Rl&,
(ts	Rz&H
'needs	Rg!:
'of	Jn&H-3
'spread	Rt%:
'whose	Rs&A
&s a	Rl&,
)n	Rl&,
*y	Rj&O
(emphasis	J(,m&{#
(have	Rl&,
(items	Rl&,
*s	Rz&{-
(of	Jj&f#,0t
(separated	Rj&m
(the	Rz&t!{"
(whether	Rz&t!{"
%st type	Rp!?
#s 20	Rp&A
&520	Ry%:
`)
