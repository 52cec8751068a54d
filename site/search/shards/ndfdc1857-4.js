sitegenSearch("ndfdc1857-4",`!web dav	6j!&!Q#3!A!H"A),!3!A%H%&!,!A,3!:!O"&!,!3:3*,!3!:"3!:"f/3!:"&!:!V%:8&%&4&2H
&group	Rq%3
&has	Rs%,
'osts	Rw"f
&it	Rj!:
&mail	Rs%3
&page	Jw!t2,
*s	Jo!VX:
'uts	Rj!:
&server	6l!%!VFH%3<m*f'&'("(!3"V',#,*&(&"&"&"&"&"&"&
,s	JM,M:N:
*ices	Rs%3
'ite	Jw#h<&
'ocket	Bj!&!C!h,,',!3!hQ3!:!Ha!,
,s	Jj!A1:Q:
&token	Jo!Vr#&!3
&web	Rj!&
%config with	Rs%:
%dav 420	Rg&&
)a	Jl!H*H
*mong	Rw#V
*n	Rl!A
+d	Jf"VC3q!H
*s	Rh#3
+k	Rv#:
*t	Rw#:
)brought	Rz!&
)client	Je":D:
/s	Rg#:
)document	Rw!H
)extension	Ri#f
2s	Rt%&
)has	Jw!HH3
)in	Rg#,
+side	Jl!3*3
+troduced	Rz!,
)listing	Rf"&
)many	Jl!3*3
)permits	Re"O
*ut	Rv#3
)request	Rw#&
)server	Jz!A-,
*omebody	Rt!A
-thing	Rt!A
*pecification	Rm!A
*tand	Rg#V
+ill	Rt!,
)tell	Re"3
*hat	Rq%&
+e	Jl!Al!3
,re	Rf"3
)uses	Rj!O
)versions	Rg#3
%hook arrives	Rq%3
*senders	R{":
`)
