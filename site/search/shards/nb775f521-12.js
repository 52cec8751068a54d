sitegenSearch("nb775f521-12",`!nocache allows	Rg!H
*makes	Rg!^
*private	Rm%?
*the	Rh"O
%olor is	Rj&A
*set	Rg&{'
)org colours	Rg&{'
%redit title	Ro"?
#de js	.j!&!,!3)O"3#&"&"&!:"&"&!:"&"&"&"&!:"&"&!:"&"&"&"&!:"&!:"&"&"&"&"&!:"&!:"&"&"&"&"&"&"&"&"&"&"&!3!:"&"&"&"&"&"&!:"&"&"&!:"&!:!f"&!:"&"&"&"&!:"&"&"&"&!:"&"&"&!H"&"&"&"&!:"&"&"&"&"&!:3&
'that	Rk"3
&js 20	:q!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
*4	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
)allows	Ri#:
*nd	Rj!:
+swers	R~":
)check	R~":
.expectation	R~":
*ounts	R{":
)information	Rv!:
*ssue	R_#f
)java	Rj!&!O
)know	Rj!3
)max	Ri#:
,headersize	Ri#:
)payload	Rj!3
)request	Ru"3
0timeout	Ru"3
)sees	Rv!:
)the	Jj!,L3
*o	R_#f
#installrecommends ca	Ri&*
8certificates	Ri&*
6libcmark	Ri&*
>0.30.2	Ri&*
`)
