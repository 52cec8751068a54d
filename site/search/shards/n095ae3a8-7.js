sitegenSearch("n095ae3a8-7",`!version title	Fy"?#?8?
+o	Je"3Df
,ok	Rx!,
+ransmits	Rb#A
*unless	Rh#f
*was	R}#:
+ith	Fi!APO%f83
*you	Jr!AW?
)s 3.8	Rx!:
+a	J{"fJ:
,dd	Js!O#^
,nd	Ri#V
-swer	Re&&
,re	Rr#:
+in	Ru!O
,s	Rf"3
,t	Rr#,
+may	Rr#:
+of	Bs!:)H-&<:S3F:
,r	Rn!H
+that	Je#30,
-e	Rs!O
%y lines	Rm"f
(ong	Rk#3
'mention	Rl#:
(oment	R_%3
'often	Rk#&
'same	Jg#O6:
'top	R,,
"ia 1.0	Ra#?
(1	R~!?
&2	Rg#?
&header	R_&3
,s	Rw#m
&name	Rm!:
&which	R~!:
#deo a	R}!3
(load	Rb"h
(mp4	Rz!?
(of	Rz!A
)r	Rb"3
's 512	Rz!?
)http	Rz!?
#ew catalogue	Rx&,
0js	Rx&,
'it	Ra"&
'js	Rj&O
'should	Ra"3
'that	Ra"H
&er opens	Rb"3
)wait	Rb"f
+nts	Rb"f
&js formatter	Rj&O
2js	Rj&O
#rtual directories	Rq%:
#sible at	Ro"O
*reason	R~!H
*to	Rs!:
&t and	Rj":
(costs	Rh"H
(into	Ri!A
'or and	Rw%:
+s	Re"O
*delete	Rk#f
*is	Rx%:
*of	Fm!:}!&7&%:
+r	Ri%:
*sees	Fk!H#:o"&
`)
