sitegenSearch("n77ebd2eb-7",`!weak candidate	Rg":
'it	Rg!A
'one	Jr!VUH
'signal	Rf":!f
(pot	R{"3
'tags	Ry"H
#b 50dc6c495c0c9188	Ry#1
&access	Ro%&
'nd	R_#H
(swers	Ro%&
'pps	Rl&&!C
&but	R|&O
&config	Ro%:
(uld	Rr&:
&dav	6f!&!Q#3!A!H"A),!3!A%H%&!,!A,3!:!O"&!,!3:3*,!3!:"3!:"f/3!:"&!:!V%:8&%&4&2H
&group	Rm%3
&has	Ro%,
'osts	Rs"f
&it	Rf!:
&mail	Ro%3
&page	Js!t2,
*s	Jk!VX:
'uts	Rf!:
&server	6h!%!VFH%3<m*f'&'("(!3"V',#,*&(&"&"&"&"&"&"&
,s	FM,I:N:
*ices	Ro%3
'ite	Js#h<&
'ocket	Bf!&!C!h,,',!3!hQ3!:!Ha!,
,s	Ff!A1:Q:
&token	Jk!Vr#&!3
&web	Rf!&
%config with	Ro%:
%dav 420	Rc&&
)a	Jh!H*H
*mong	Rs#V
*n	Rh!A
+d	Fb"VC3q!H
*s	Rd#3
+k	Rr#:
*t	Rs#:
)brought	Rv!&
)client	Ja":D:
/s	Rc#:
)document	Rs!H
)extension	Re#f
2s	Rp%&
)has	Js!HH3
)in	Rc#,
+side	Jh!3*3
+troduced	Rv!,
)listing	Rb"&
)many	Jh!3*3
)permits	Ra"O
*ut	Rr#3
)request	Rs#&
)server	Jv!A-,
`)
