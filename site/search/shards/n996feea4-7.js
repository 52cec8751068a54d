sitegenSearch("n996feea4-7",`!web server	6h!%!VFH%3<m*f'&'("(!3"V',#,*&(&"&"&"&"&"&"&
,s	FM,I:N:
*ices	Ro%3
'ite	Js#h<&
'ocket	Bf!&!C!h,,',!3!hQ3!:!Ha!,
,s	Ff!A1:Q:
&token	Jk!Vr#&!3
&web	Rf!&
%config with	Ro%:
%dav 420	Rc&&
)a	Jh!H*H
*mong	Rs#V
*n	Rh!A
+d	Fb"VC3q!H
*s	Rd#3
+k	Rr#:
*t	Rs#:
)brought	Rv!&
)client	Ja":D:
/s	Rc#:
)document	Rs!H
)extension	Re#f
2s	Rp%&
)has	Js!HH3
)in	Rc#,
+side	Jh!3*3
+troduced	Rv!,
)listing	Rb"&
)many	Jh!3*3
)permits	Ra"O
*ut	Rr#3
)request	Rs#&
)server	Jv!A-,
*omebody	Rp!A
-thing	Rp!A
*pecification	Ri!A
*tand	Rc#V
+ill	Rp!,
)tell	Ra"3
*hat	Rm%&
+e	Jh!Al!3
,re	Rb"3
)uses	Rf!O
)versions	Rc#3
%hook arrives	Rm%3
*senders	Rw":
)s and	Rm%:
%sites and	R{&3
&ocket address	Rf#?
-nd	Ju!3Q3
-re	Ru!O
-t	Ru!3
,client	Ju!:QV
.ose	Rf!A!h
-onnection	Ru!,
,event	Rf!&
,frames	Ru!A
,get	Ru!h
,is	Ju!:Q:
`)
