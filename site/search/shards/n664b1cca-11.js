sitegenSearch("n664b1cca-11",`!excessively many	Rb#,
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
*google	Rn%3
*to	R{"H
(nce is	Ji!:!HF:(f
,of	Rt"3
'ing api	Jp!QVH
+group	R_%:
's a	Ja&:?3
*borted	Rj!3
*lready	Jw!,u"{&
*nd	Fu"f'f2H'3
*s	Jk"3.3
)because	J(,f!34,
+sides	Rf%V
*ut	Jl!AJ3!H
)decide	Rr!^
)even	Rn#,
)for	FA:N:H3k!&
)in	Jw"A:A
*s	Jo&3#%
)location	Rt!3
)nothing	Rk&{#!{%
)only	Jw"Hv!^
`)
