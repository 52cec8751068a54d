sitegenSearch("n7a9692f5-8",`!except on	Rf&O
)that	Rg!f
+e	Rk%V
)webhooks	Rm%8
(ed google	Ro":
+or	Rh#O
(ion and	Fd#:)HC,
,each	Rr&,
-scape	Rm"H
,for	Fs"f;:B3
,handler	Rm%,
,is	Rk&f
,reached	Rk#3
-fc	Ru#O
,some	Rc":
,that	Jn&:,%
,was	Rk#m
-ith	R_!,
+s and	Rk!,
.re	Ry!f
-handler	Rm%&
4php	Rm%&
&rpt is	Rt&3
*the	Rp&&
)s and	Rv#3
,re	Rt&A
+not	Rf!,
&ssively many	R}",
%hange 2007	Ro%,
+a	Rv!A
,ctive	Bi!Hi"&!3!H#&"&"&
1sync	Bi!Hi"&!3!H#&"&"&
,smx	Ro%:
+goes	Jp!.}#&
+is	Ri!,
+leaves	Rt!O
+outlook	Ro%&
+pass	Rr%:
+start	Rw!:
+the	Rt#A
+web	Ro%3
,hich	Ro%3
*asmx and	Ro%:
%lude linkedin	Rn%8
*the	Jn%V&:
)d too	Rs"3
%use the	Rx!3
(d from	Rw&^
#ecuted are	Rf!^
(ion does	Rk#f
%mpt its	Rm%:
#ist 201	Ry!3
(404	Rl#3
(an	Rg!:
*d	FG,k!A^,
(choose	Rp!:
(fills	R[,
(get	Rq"3
(is	JH,p%?
(most	J}",o!f
(or	R0,
(rfc	Rq"f
(the	Ri%3
(widen	R<:
`)
