sitegenSearch("neb29e5ad-17",`!2 4	Rn&f
%05	Rf&^
%18	R_#?
&9	Rm%?
%30	R_&?
%5	Rn&f
#520	R}#?
&1	R~#?
&2	R_%?
&3	Ra%?
&4	Rb%?
&5	Rc%?
&6	Rd%?
&9	Rw#?
%30	Jf%?8?
#a	Ff!3*5MO0?
%llows	Ra#3
%nd	Bf!H9Ak"3),-H
%t	Rp#:
&tempt	Rq!?
#cacheable	Rw!&
%dn	Re#?
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
`)
