sitegenSearch("n835dfc4a-12",`!except the	Ro%V
)webhooks	Rq%8
(ed google	Rs":
+or	Rl#O
(ion and	Jh#:)HC,
,each	Rv&,
-scape	Rq"H
,for	Jw"f;:B3
,handler	Rq%,
,is	Ro&f
,reached	Ro#3
-fc	Ry#O
,some	Rg":
,that	Jr&:,%
,was	Ro#m
-ith	Rc!,
+s and	Ro!,
.re	R}!f
-handler	Rq%&
4php	Rq%&
&rpt is	Rx&3
*the	Rt&&
)s and	Rz#3
,re	Rx&A
+not	Rj!,
&ssively many	Rb#,
%hange 2007	Rs%,
+a	Rz!A
,ctive	Bm!Hi"&!3!H#&"&"&
1sync	Bm!Hi"&!3!H#&"&"&
,smx	Rs%:
+goes	Jt!.~#&
+is	Rm!,
+leaves	Rx!O
+outlook	Rs%&
+pass	Rv%:
+start	R{!:
+the	Rx#A
+web	Rs%3
,hich	Rs%3
*asmx and	Rs%:
%lude linkedin	Rr%8
*the	Jr%V&:
)d too	Rw"3
%use the	R|!3
(d from	R{&^
#ecuted are	Rj!^
(ion does	Ro#f
%mpt its	Rq%:
#ist 201	R}!3
(404	Rp#3
(an	Rk!:
*d	JG,o!A^,
(choose	Rt!:
(fills	R_!,
(get	Ru"3
(is	JH,t%?
(most	Jb#,o!f
(or	R0,
(rfc	Ru"f
(the	Rm%3
(widen	R<:
(yet	Rp#m
'ed a	R{"H
`)
