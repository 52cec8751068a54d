sitegenSearch("n095ae3a8-15",`!web socket	Bh!&!C!h,,',!3!hQ3!:!Ha!,
,s	Fh!A1:Q:
&token	Jm!Vr#&!3
&web	Rh!&
%config with	Rq%:
%dav 420	Re&&
)a	Jj!H*H
*mong	Ru#V
*n	Rj!A
+d	Fd"VC3q!H
*s	Rf#3
+k	Rt#:
*t	Ru#:
)brought	Rx!&
)client	Jc":D:
/s	Re#:
)document	Ru!H
)extension	Rg#f
2s	Rr%&
)has	Ju!HH3
)in	Re#,
+side	Jj!3*3
+troduced	Rx!,
)listing	Rd"&
)many	Jj!3*3
)permits	Rc"O
*ut	Rt#3
)request	Ru#&
)server	Jx!A-,
*omebody	Rr!A
-thing	Rr!A
*pecification	Rk!A
*tand	Re#V
+ill	Rr!,
)tell	Rc"3
*hat	Ro%&
+e	Jj!Al!3
,re	Rd"3
)uses	Rh!O
)versions	Re#3
%hook arrives	Ro%3
*senders	Ry":
)s and	Ro%:
%sites and	R}&3
&ocket address	Rh#?
-nd	Jw!3Q3
-re	Rw!O
-t	Rw!3
,client	Jw!:QV
.ose	Rh!A!h
-onnection	Rw!,
,event	Rh!&
,frames	Rw!A
,get	Rw!h
,is	Jw!:Q:
,proxying	Jw!H!fQH
,that	Rh#3
-o	Rw!H
+s standard	Fh!A1:Q:
`)
