sitegenSearch("n1630ecf1-3",`!manifest of	Rr&O
&pulation anything	Rc",
.s that	Rc"3
%ner at	Ro!A
)of	Rw!A
)that	Rk#3
%ual c	R_":
)d	R|":
*e	Rq#A
)error	Fw%&"&"&
*tag	Rh":
-compare	Rh":
*xpect100	Rt!:!f
2timeout	Rt!:!f
,lains	Ra#f
)f	Rm":
)h	Jt!fKf
*tml	Rd"?
+tp	Rd"?
)json	R|":
)l	Jk":":
*ists	J9:":
*ocation	Rr!A
1trusted	Rr!A
)max	Rr!H!m
,redirs	Rr!H!m
)page	Ji&,#,
*df	Rd"?
*ost301	Re":
/2	Rf":
/3	Rg":
)retry	2q!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rl%%
*hows	Ri%,
*ome	Ri!H
)they	Jm!%::
*itle	Rd"?
)var	Rq#A
)w	Rt":
*ith	Rq"O
)x	Jr!36H
(devar as	Rq#A
(html here	Rd"?
-rel	Rd"?
(pdf as	Rd"?
,rel	Rd"?
(var http	Rq#?
,names	Rq#A
%y 429	Rs!3
'apis	Fs!A*fMf
(ttempts	Re!:
'bytes	Rx!,
'caches	R_"O
)llers	Re!^
+s	R_&V
)uses	Rv%A
(ells	JF,i%:
(haracters	Rs&A
(lients	Fo!1.OMfZ&
(odes	Ri!C
)okies	Rm#H
`)
