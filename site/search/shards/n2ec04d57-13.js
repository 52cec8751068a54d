sitegenSearch("n2ec04d57-13",`!access forbidden	Rt"k
)get	Rt"h
)is	Rn#&
)key	Rm&H
)log	>o!:m!:%&!3%:#&%35&!3"&!3"&#&#3
,s	Re":
)to	J{",!H4,
(controlalloworigin the	Ji!t(m
/exposeheaders fetch	Ri!V
=grpc	Rj!:
Astatus	Rj!:
=lists	Ru!m
=names	Rk#H
>either	Ru!:
%ident the	R~#3
%ord and	Rh":
)is	Rn#3
)that	Rf#O
(ing to	Jd%3330:
&unt 7	Rp!*
*above	R{#:
+nd	Ju!,i#%
+s	Rr"3
*can	Ru%:
-not	Rp!,
+ome	Rl#3
*example	Rx%?
*for	Ru%:
*has	Bp!*DAD,6,/,
+ttp	Fi!1J?<?;?
*in	Rw%:
+s	Jv#AB3!:
+tself	Rw%,
*lacks	Rr"f
*may	Rw#f
+issing	Ri!:
*of	J{#,=&
+r	Jl#3],
+wes	Rs"H
*rfc	Rv#3
*that	Jg#3M3
,e	Rs"H
-re	Rm%:
*with	Jr":*3
)examplecom password	Rx%?
)s 7	Rp!*
+http	Rn%3
/status	Rn%3
#k within	Rd%,
%nowledged and	Rf%,
-ment of	Rd%,
#ross all	F}!V#V"V[,
)borders	Rn#O
)codes	Rr!%
)origins	Rj!:
)several	Rz#H
#t as	Jo#3!Or!3
&first	R_"3
'or	Re#3
`)
