sitegenSearch("neb29e5ad-78",`!acceptranges bytes	R_":
(s 30	Rz#,
*406	Js!323
+xx	Rn"&
*and	Rh!A
,y	Rj&V
*everything	Rs"h
*it	Ru!:
*only	Rr":
*that	Rs":
,e	Rv!f
,is	Rg#&
*with	Rf#:
&ss control	Be!V!t":'m(:!mVH
)forbidden	Rp"k
)get	Rp"h
)is	Rj#&
)key	Ri&H
)log	>k!:m!:%&!3%:#&%35&!3"&!3"&#&#3
,s	Ra":
)to	Jw",!H4,
(controlalloworigin the	Je!t(m
/exposeheaders fetch	Re!V
=grpc	Rf!:
Astatus	Rf!:
=lists	Rq!m
=names	Rg#H
>either	Rq!:
%ident the	Rz#3
%ord and	Rd":
)is	Rj#3
)that	Rb#O
(ing to	F_%3330:
&unt 7	Rl!*
*above	Rw#:
+nd	Jq!,h#%
+s	Rn"3
*can	Rq%:
-not	Rl!,
+ome	Rh#3
*example	Rt%?
*for	Rq%:
*has	Bl!*DAD,6,/,
+ttp	Fe!1J?<?;?
*in	Rs%:
+s	Jr#AB3!:
+tself	Rs%,
*lacks	Rn"f
*may	Rs#f
+issing	Re!:
*of	Jw#,=&
+r	Jh#3],
+wes	Ro"H
*rfc	Rr#3
*that	Jc#3M3
,e	Ro"H
-re	Ri%:
*with	Jn":*3
)examplecom password	Rt%?
)s 7	Rl!*
+http	Rj%3
`)
