sitegenSearch("n902f85ea-10",`!except in	Jn!%r#:
+dex	Rh&3
.md	Rh&3
)on	Rh&O
)that	Ri!f
+e	Rm%V
)webhooks	Ro%8
(ed google	Rq":
+or	Rj#O
(ion and	Ff#:)HC,
,each	Rt&,
-scape	Ro"H
,for	Fu"f;:B3
,handler	Ro%,
,is	Rm&f
,reached	Rm#3
-fc	Rw#O
,some	Re":
,that	Jp&:,%
,was	Rm#m
-ith	Rb!,
+s and	Rm!,
.re	R{!f
-handler	Ro%&
4php	Ro%&
&rpt is	Rv&3
*the	Rr&&
)s and	Rx#3
,re	Rv&A
+not	Rh!,
&ssively many	R_#,
%hange 2007	Rq%,
+a	Rx!A
,ctive	Bk!Hi"&!3!H#&"&"&
1sync	Bk!Hi"&!3!H#&"&"&
,smx	Rq%:
+goes	Jr!.}#&
+is	Rk!,
+leaves	Rv!O
+outlook	Rq%&
+pass	Rt%:
+start	Ry!:
+the	Rv#A
+web	Rq%3
,hich	Rq%3
*asmx and	Rq%:
%lude linkedin	Rp%8
*the	Jp%V&:
)d too	Ru"3
%use the	Rz!3
(d from	Ry&^
#ecuted are	Rh!^
(ion does	Rm#f
%mpt its	Ro%:
#ist 201	R{!3
(404	Rn#3
(an	Ri!:
*d	FG,m!A^,
(choose	Rr!:
(fills	R^,
(get	Rs"3
(is	JH,r%?
(most	J_#,o!f
(or	R0,
`)
