sitegenSearch("n1ac47514-5",`!we have	6A1NA)3%^',%f(:*,!f<f7:",+3#,+,"3#3"3+3#3"3"3",",
%keep	Ro!H
&now	>o":O,&:036,","3","3
%left	R{":
't	Jq!^(O"3
&ooked	Rs%,
%made	Rs#m
%put	Rw#:
%read	Bo!H)Ah!3&,%3&3<3
'commend	Ns"3"O
%saw	Nw!OH:
'y	N}#,8,
&earched	R~#3
'nt	Jw!m[HK3
%take	Ru%3
&ried	6z!:#:"H":&:):':#f+:":(:#:":#:&:&:#m"f+:A3'3"^
%used	Nu!3o!,
%watched	Rw!m
#ak candidate	Rm":
'it	Rm!A
'one	Nx!VUH
'signal	Rl":!f
(pot	Rb#3
'tags	R_#H
#b 50dc6c495c0c9188	R_%1
&access	Ru%&
'nd	Rf#H
(swers	Ru%&
'pps	Rr&&!C
&but	Rc'O
&config	Ru%:
(uld	Rx&:
&dav	6l!&!Q#3!A!H"A),!3!A%O%&!,!A,3!:!O"&!,!3:3*,!3!:"3!:"f/3!:"&!:!V%:8&%&4&2H
&group	Rs%3
&has	Ru%,
'osts	Ry"f
&it	Rl!:
&mail	Ru%3
&page	Ny!{"2,
*s	Nq!VX:
'uts	Rl!:
&server	6n!%!VFH%3<m*f'&'("(!3"V',#,*&(&"&"&"&"&"&"&
,s	JN,N:N:
*ices	Ru%3
'ite	Ny#h<&
'ocket	Bl!&!C!h%O),',!3!hQ3!:!Ha!,
`)
