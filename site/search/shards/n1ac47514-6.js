sitegenSearch("n1ac47514-6",`!web sockets	Jl!A1:Q:
&token	Nq!Vr#&!3
&web	Rl!&
%config with	Ru%:
%dav 420	Ri&&
)a	Nn!H*H
*mong	Ry#V
*n	Rn!A
+d	Jh"VC3q!H
*s	Rj#3
+k	Rx#:
*t	Ry#:
)brought	R|!&
)client	Ng":D:
/s	Ri#:
)document	Ry!O
)extension	Rk#f
2s	Rv%&
)has	Ny!OH3
)in	Ri#,
+side	Nn!3*3
+troduced	R|!,
)listing	Rh"&
)many	Nn!3*3
)permits	Rg"O
*ut	Rx#3
)request	Ry#&
)server	N|!A-,
*omebody	Rv!A
-thing	Rv!A
*pecification	Ro!A
*tand	Ri#V
+ill	Rv!,
)tell	Rg"3
*hat	Rs%&
+e	Nn!Al!3
,re	Rh"3
)uses	Rl!O
)versions	Ri#3
%hook arrives	Rs%3
*senders	R}":
)s and	Rs%:
%sites and	Rb'3
&ocket address	Rl#?
-nd	N{!3Q3
-re	R{!O
-t	R{!3
,begins	Ro!O
,client	N{!:QV
.ose	Rl!A!h
-onnection	R{!,
,event	Rl!&
,frames	R{!A
,get	R{!h
,is	N{!:Q:
,proxying	N{!H!fQH
,that	Rl#3
-o	R{!H
+s standard	Jl!A1:Q:
`)
