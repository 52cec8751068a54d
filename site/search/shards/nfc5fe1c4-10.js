sitegenSearch("nfc5fe1c4-10",`!it with	2*:0:7:8V*:&3"O"A!O!V"f&:!H(:&H':,3!H&3%3!f-3"f":&m%m(HB3":#O.&","A#,#,%&":#3
)out	>(,f!%.H"O2O#O::*A
&orked	Fh!5-%!,-f
)s	>f!:'V(%<H%&9A#V%mCV:{&
'uld	>&,%,b!fB:*:-,(:03
&rite	Rv&%
*s	B",F:H,y"3,%
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
'for	Jl!Hj#:
'has	Rh&,
(ttp	Ro%?
'in	Rd#:
(s	Rh&,
(ts	Ru&A
'needs	Rc!:
'of	Jj&H,3
'spread	Rp%:
'whose	Rn&A
&s a	Rh&,
)n	Rh&,
*y	Rf&O
(emphasis	J(,h&{#
(have	Rh&,
(items	Rh&,
*s	Ru&{,
(of	Ff&f#,/m
(separated	Rf&m
(the	Ru&m!{!
(whether	Ru&m!{!
%st type	Rl!?
#s 20	Rl&A
&520	Ru%:
&address	>P&Jf"fYAS:)3"3#%
-es	J}#3RH
'liases	R@:
'nnounced	Rw"3
(swer	>c!:1,',@O%:53D&FO
,s	Rc!,
'pi	Rg%3
(plications	Rc%3
'rguments	Rg&&
'ttempts	Rv":
'uthor	F.,E3-,s#:
,ity	R>:
&baseline	Ro!1
'ecame	R{&V
`)
