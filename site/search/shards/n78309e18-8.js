sitegenSearch("n78309e18-8",`!manager microsoft	Ra#f
*who	Ru#3
)s ask	Rb":
%ifest at	Ru&O
+goes	Ru&O
+json	Ji&^.O
+of	Ru&:!O
&pulation anything	Re",
.s that	Re"3
%ner at	Rq!A
)of	Ry!A
)that	Rm#3
%ual c	Rb":
)d	R~":
*e	Rs#A
)error	Fy%&"&"&
*tag	Rj":
-compare	Rj":
*xpect100	Rv!:!f
2timeout	Rv!:!f
,lains	Rc#f
)f	Ro":
)h	Jv!fKf
*tml	Rf"?
+tp	Rf"?
)json	R~":
)l	Jm":":
*ists	J9:":
*ocation	Rt!A
1trusted	Rt!A
)max	Rt!H!m
,redirs	Rt!H!m
)page	Jk&,#,
*df	Rf"?
*ost301	Rg":
/2	Rh":
/3	Ri":
)retry	6s!O?:#:#:":":%:":":":":":":":%:":#:":":":":":":":":":%:/:#:
)says	Rn%%
*hows	Rk%,
*ome	Rk!H
)they	Jo!%::
*itle	Rf"?
)var	Rs#A
)w	Rv":
*ith	Rs"O
)x	Jt!36H
(devar as	Rs#A
(html here	Rf"?
-rel	Rf"?
(pdf as	Rf"?
,rel	Rf"?
(var http	Rs#?
,names	Rs#A
%y 429	Ru!3
'apis	Fu!A*fMf
(s	Rh&O
(ttempts	Rg!:
'bytes	Rz!,
'caches	Rb"O
)llers	Rg!^
+s	Rb&V
`)
