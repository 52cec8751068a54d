sitegenSearch("n1388cc30-0",`!2 connect	Rp#?
+ion	Ra#3
&re1	Ra%8
)examplenet	Ra%8
#dev	Rd%8
%o	Rk!M
&es	Ri!O
#failed	Rd#?
#g	R{#3
%rpc	R{#3
#has	FX,=:Q3^3
%eading	F2,|%3",
+s	F3,',o%V1O
#if	R}#:
%n	Ra"H
%s	Rf!A
%t	Rf!A
#must	Ry&3
#names	Ri#3
%ovember	Rx!,
#on	Rg&H
%r	Fw!:f!&!,X3
#request	Rp#:
#so	Rb#O
%tatus	Rz!?
#that	J_#A2,!H
&e	Bf!33,q"{%#H"O
're	Ru!f
%itle	Rv&1!F
%ransmits	Rj!H
#unchanged	Rg&1
#was	Rg!3
%hat	Rv&5
(ever	Rw!H
&ich	Rn!m
%ith	Fq!ml!3;3
(out	R}#3
".0 as	Rp#3!:
&into	Rp#H
%01 2.001	R{%1
(get	R{%1
#1 2.3	Ra%8
%.0 which	Rj&A
#2 accepted	R{!&
'lready	Rb"&
-reported	Rb"&
&bad	Jm"&A&
)gateway	Rm#&
)request	Rm"&
(ndwidth	Rg%&
/limitexceeded	Rg%&
&conflict	Rv"&
)tent	Rz"&
-toolarge	Rz"&
*inue	Rt!&
'reated	Rz!&
&early	Rw!&
+hints	Rw!&
'xpectation	R~"&
1failed	R~"&
&failed	Rd#&
,dependency	Rd#&
'orbidden	Rp"&
`)
