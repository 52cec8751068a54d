sitegenSearch("nf6a2d8f7-13",`!program asks	Ru"3
*but	Rf&3
*can	Bq"V#A2:"fo!H
+ompare	Rs"t
*fails	Ru&V
+or	Rr"H
*get	Rv"h
*has	Fu!:Bf):8:
*in	Rs#3
+s	Ft!:^H],
*knows	Ra"3
*members	Rr&O
*of	Jf"3U3
+n	Jp!,*:
+r	Jk!^^:
*reads	Rb"3
,loads	R{":
,news	Rp"f
*said	Ru&V
+earches	Rb#H
,nds	Rf&&
-t	Rg&3
*take	Rf",
+ell	Ro"f
+han	Rl!%
-t	:k!:#%#:0:>3+f%f(m"f&3%:#:=:#3(:1,!H)A+O
,ere	Ri%:
*what	Rn!,
+ith	R~"f
)mers meet	Rq%3
*ing error	Rm#f
)s a	R{%:
,ct	Rg",
,n	R],
-d	Bn!%#f7Al!&JV
+can	Rw#:
+do	RF:
+get	Rh%A
+http	Rk!O
+it	Rh%V
+llms	Rm&f
/txt	Rm&f
+of	Rl"3
,n	Rs%&
+react	Ro!,
.d	Jv"f%f
-port	Ru":
+should	Rn!3
+take	Jw#Hf!V
,hat	:s!m-:4:L3/&"&'3!::{'#*),'A&V
-ey	R|&H
+use	Rf&:
+which	Rn!3
,ith	Ff":?:M&L3
'ess into	Rx!H
%ject around	Ro&%
*ctrl	Rt&%
.c	Rt&%
*default	Ri&t
*has	J*&d&,!H
*is	Rl&A
+tself	Ra&,
*nor	Ra!,
*or	R;,
*replace	Rj&,
`)
