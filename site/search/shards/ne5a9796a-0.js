sitegenSearch("ne5a9796a-0",`!2 524	Rb%?
&5	Rc%?
&6	Rd%?
&9	Rw#?
%30	Jf%?8?
#a	Ff!3*5MO0?
%llows	Ra#3
%nd	Bf!H9Ak"3*,-H
%s	Rm&:
%t	Rp#:
&tempt	Rq!?
#cdn	Re#?
'examplenet	Re#?
%hanged	Rq!O
%onnect	Rp#?
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
%eading	F2,}%3",
+s	F3,',o%V2O
#if	R}#:
%n	Ra"H
%s	Rf!A
%t	Rf!A
#must	Rz&3
#names	Ri#3
%ovember	Rx!,
#on	Rg&H
%r	Fw!:f!&!,Y3
#request	Rp#:
#so	Rb#O
%tatus	Rz!?
#that	F_#A2,!H^,
&e	Bf!33,q"{&#H"O
're	Ru!f
%itle	Rw&1!F
%ransmits	Rj!H
#unchanged	Rg&1
#was	Rg!3
%hat	Rw&5
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
`)
