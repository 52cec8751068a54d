sitegenSearch("n0092f9d6-0",`!2 3	Ru!?
#4	Rs&f
%05	Rj&^
%18	Rd#?
&9	Rq%?
%30	Rd&?
%5	Rs&f
#520	Rb%?
&1	Rc%?
&2	Rd%?
&3	Re%?
&4	Rf%?
&5	Rg%?
&6	Rh%?
&9	R{#?
%30	Jj%?8?
#a	Fj!3*5MO0?
%llows	Re#3
%nd	Bj!H9Ak"3*,-H
%s	Rq&:
%t	Rt#:
&tempt	Ru!?
#cdn	Ri#?
'examplenet	Ri#?
%hanged	Ru!O
%onnect	Rt#?
+ion	Re#3
&re1	Re%8
)examplenet	Re%8
#dev	Rh%8
%o	Ro!M
&es	Rm!O
#failed	Rh#?
#g	R_%3
%rpc	R_%3
#has	F[,>:Q3^3
%eading	J2,b&3",
+s	F3,',s%V2V
#if	Rb%:
%n	Re"H
%s	Rj!A
%t	Rj!A
#must	R~&3
#names	Rm#3
%ovember	R|!,
#on	Rk&H
%r	F{!:f!&!,N,-3
#request	Rt#:
%m	Rm&*
#so	Rf#O
%tatus	R~!?
#that	Jd#A2,!H^,
&e	Bj!33,q"{&#H"O
're	Ry!f
%itle	R{&1!F
%ransmits	Rn!H
#unchanged	Rk&1
#was	Rk!3
%hat	R{&5
(ever	R{!H
&ich	Rr!m
%ith	Ju!ml!3;3
(out	Rb%3
".0 as	Rt#3!:
&into	Rt#H
%01 2.001	R_&1
(get	R_&1
#1 2.3	Re%8
%.0 which	Rn&A
#2 accepted	R_"&
'lready	Rf"&
`)
