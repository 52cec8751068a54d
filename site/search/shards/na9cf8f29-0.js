sitegenSearch("na9cf8f29-0",`!2 522	Rb%?
&3	Rc%?
&4	Rd%?
&5	Re%?
&6	Rf%?
&9	Ry#?
%30	Jh%?8?
#a	Fh!3*5MO0?
%llows	Rc#3
%nd	Bh!H9Ak"3*,-H
%s	Ro&:
%t	Rr#:
&tempt	Rs!?
#cdn	Rg#?
'examplenet	Rg#?
%hanged	Rs!O
%onnect	Rr#?
+ion	Rc#3
&re1	Rc%8
)examplenet	Rc%8
#dev	Rf%8
%o	Rm!M
&es	Rk!O
#failed	Rf#?
#g	R}#3
%rpc	R}#3
#has	FZ,=:Q3^3
%eading	F2,_&3",
+s	F3,',q%V2V
#if	R_%:
%n	Rc"H
%s	Rh!A
%t	Rh!A
#must	R|&3
#names	Rk#3
%ovember	Rz!,
#on	Ri&H
%r	Fy!:f!&!,Y3
#request	Rr#:
#so	Rd#O
%tatus	R|!?
#that	Fb#A2,!H^,
&e	Bh!33,q"{&#H"O
're	Rw!f
%itle	Ry&1!F
%ransmits	Rl!H
#unchanged	Ri&1
#was	Ri!3
%hat	Ry&5
(ever	Ry!H
&ich	Rp!m
%ith	Fs!ml!3;3
(out	R_%3
".0 as	Rr#3!:
&into	Rr#H
%01 2.001	R}%1
(get	R}%1
#1 2.3	Rc%8
%.0 which	Rl&A
#2 accepted	R}!&
'lready	Rd"&
-reported	Rd"&
&bad	Jo"&A&
)gateway	Ro#&
)request	Ro"&
(ndwidth	Ri%&
/limitexceeded	Ri%&
`)
