sitegenSearch("n894b6519-11",`!it with	2*:0:7:8V*:&3"O"A!O!V"f&:!H(:&H':,3!H&3%3!f-3"f":&m%m(HB3":#O.&","A#,#,&&":#3
)out	>(,f!%.H"O2O#O::*A
&orked	Fh!5-%!,-f
)s	>f!:'V(%<H%&9A#V%mCV:{'
'uld	>&,%,b!fB:*:-,(:03
&rite	Rw&%
*s	B",F:H,y"3-%
%yes	>u"&4&%&#&"&"&2&#&
't	Rw!:
&ou	Jk!%'%
(r	R4:
)s	Rk&o
#em a	Rm"?
(17	Rm"?
(nd	Jy!f)f
'collided	Rp%3
'each	Rs!H
'for	Jl!Hk#:
'has	Rh&,
(ttp	Ro%?
'in	Rd#:
(s	Rh&,
(ts	Rv&A
'needs	Rc!:
'of	Jj&H-3
'spread	Rp%:
'whose	Ro&A
&s a	Rh&,
)n	Rh&,
*y	Rf&O
(emphasis	J(,i&{#
(have	Rh&,
(items	Rh&,
*s	Rv&{,
(of	Ff&f#,0m
(separated	Rf&m
(the	Rv&m!{!
(whether	Rv&m!{!
%st type	Rl!?
#s 20	Rl&A
&520	Ru%:
&address	>P&Jf"fYAS:*3"3#%
-es	J}#3SH
'liases	R@:
'nnounced	Rw"3
(swer	>c!:1,',@O%:53D&GO
,s	Rc!,
'pi	Rg%3
(plications	Rc%3
'rguments	Rg&&
'ttempts	Rv":
'uthor	F.,E3-,t#:
,ity	R>:
&baseline	Ro!1
'ecame	R|&V
`)
