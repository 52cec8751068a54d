sitegenSearch("n7452e036-4",`!browser xmlhttprequeststatus	Rq!t
)s a	Rl%A
,nd	J',r!%x",
,s	Rm!:
-k	Rz":
+cache	Nk"f%:
-nnot	Nm!:T:
,ontinue	Rm":
-uld	Rw%,
+developer	N_'H"O
,ialogue	Rt"H
,o	>l!:.3.:!f%:%:%:":9:#:
+fetch	R_":
,ind	R{#:
,ollow	Nk":":
-r	Rr&:
+get	Rd%A
+hardly	Ry":
-ve	Ni":#h
+ignore	R|!:
+keep	No#:i!^
+may	Nr"Hl"A
+network	Nl!:'3!O
-ver	Jt!t4:'O
+obey	Rw!o
,f	Rt%&
,pen	Rt":
,r	NR,m#O
+panel	Ro!O
+redirect	Ra":
-move	Rx!A
-peat	Nw!O;:
+scripts	Ru%&
,hould	Rk#:
.w	>e!,F:.:":":':4:":%:-:@3
,top	Rx!H!m
+tab	R|&V
-ke	Rw&:
,reat	Ry!{"
,urn	Rt!H
+use	R}!:
+want	R}!A
,hat	Rx!3
-ere	Nm!Oq#V
,ould	Np"fL3
"ub25j zq	R{!?
#cket errors	Ry&*
)rclone	Ry&*
#ffer 8	Rb#:
)before	Ra#H
)holds	R|%3
)of	Rs#H
)size	Rs#H!m
(s 4	R|%8
*an	Rs"H
,d	Rs"f
*in	R|%,
*nginx	Rs"H
+ode	Rb#:
*or	No#fN,
*than	R|%,
,e	R|%&
*which	Ro#:
+ith	Rs"f
`)
