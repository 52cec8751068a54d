sitegenSearch("ne0d33e33-4",`!nocache makes	Rk!^
*private	Rq%?
*the	Rl"O
%olor is	Rn&A
*set	Rk&{'
)org colours	Rk&{'
%redit title	Rs"?
#de js	.n!&!,!3)O"3#&"&"&!:"&"&!:"&"&"&"&!:"&"&!:"&"&"&"&!:"&!:"&"&"&"&"&!:"&!:"&"&"&"&"&"&"&"&"&"&"&!3!:"&"&"&"&"&"&!:"&"&"&!:"&!:!f"&!:"&"&"&"&!:"&"&"&"&!:"&"&"&!H"&"&"&"&!:"&"&"&"&"&!:3&
'that	Ro"3
&js 20	:u!O"3&:#:&:#:&:":':":-:,:":&:)H&:':
*4	.x!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&3&
)allows	Rm#:
*nd	Rn!:
+swers	Rc#:
)check	Rc#:
.expectation	Rc#:
*ounts	R_#:
)information	Rz!:
*ssue	Rd#f
)java	Rn!&!O
)know	Rn!3
)max	Rm#:
,headersize	Rm#:
)payload	Rn!3
)request	Ry"3
0timeout	Ry"3
)sees	Rz!:
)the	Jn!,L3
*o	Rd#f
#installrecommends ca	Rm&*
8certificates	Rm&*
6libcmark	Rm&*
>0.30.2	Rm&*
>dev	Rm&*
`)
