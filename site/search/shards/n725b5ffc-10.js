sitegenSearch("n725b5ffc-10",`!others do	Rn!:
)fail	Rr!3
)get	Rd#3
)half	Rx&3
)in	Rd"A
)keep	Re%3
)made	Ri!H
+y	RV,
)needs	Ro&^
)only	Rp!f
)per	Rd&3
)read	Rg&A
*fc	Fs!^;,%:
)see	Rp%&
*tay	Rr!,
)that	J{%&:,
+e	Fl!Ow!V(,M3
*o	Rj&A
)was	Rj!O
*e	Ru#:
*hen	Re"f
,re	Rn!t
+o	Ru&{"
*rite	Ro%,
'wise 200	Rs!,
,a	Rq&:
-nswers	Ry%,
,by	Rd#O
,curl	Fr!A!m#:>:
,each	Jg!:H:
,have	R{!f
-tml	Ru&{#
,invalid	Re!3
-s	Jf&f2H
,make	R3:
-dn	Rq!:
,never	Rq!t
-ginx	Rk!A
-ot	R}#,
.w	Ri"3
,one	Rf!H
,pages	Rs&3
,remove	R.:
.turn	Rq!A
,send	Ra"f
.t	Jz"f-f
,the	Jo#Hf!%
.ough	Rm#O
-urns	Ra&3
,write	R8:
"ught to	>+:e!t&H+,+&!,",(,-,%:
#r comparison	Rf!A
&guess	Rd&A
&hint	Rw!H
&judgement	Rn!%
&own	Rv"A
&post	Rq!O
&reading	Ry#,
(commendation	Jm!%y"%
&side	Rk#?
'ources	Rg%,
&test	R~!:
'ools	J*8"8
'rial	Jn!:e!O
%s aws	Ry#,
'the	Rr&O
#t 403	Ru#3
&a	Fq!t<H73#3
`)
