sitegenSearch("n9c5a4e17-3",`!excerpts not	Rl!,
&ssively many	Rd#,
%hange 2007	Ru%,
+a	R|!A
,ctive	Bo!Hi"&!3!H#&"&"&
1sync	Bo!Hi"&!3!H#&"&"&
,smx	Ru%:
+goes	Nv!._%&
+is	Ro!,
+leaves	Rz!O
+outlook	Ru%&
+pass	Rx%:
+start	R}!:
+the	Rz#A
+web	Ru%3
,hich	Ru%3
*asmx and	Ru%:
%lude linkedin	Rt%8
*the	Nt%V&:
)d too	Ry"3
%use the	R~!3
(d from	R}&^
#ecuted are	Rl!^
(ion does	Rq#f
%mpt its	Rs%:
#ist 201	R_"3
(404	Rr#3
(an	Rm!:
*d	JH,p!A^,
(choose	Rv!:
(fills	Ra!,
(get	Rw"3
(is	NI,u%?
(most	Nd#,o!f
(or	R0,
(rfc	Rw"f
(the	Ro%3
(widen	R=:
(yet	Rr#m
'ed a	R}"H
*google	Rp%3
*to	R}"H
(nce is	Jk!:!HF:(f
,of	Rv"3
'ing api	Nr!QVH
+group	Rb%:
's a	Nc&:?3
*borted	Rl!3
*lready	Ny!,u"{&
*nd	Fw"f'f2H'3
*s	Nm"3.3
)because	J(,h!34,
+sides	Rh%V
*ut	Nn!AJ3!H
)decide	Rt!^
)even	Rp#,
)for	FB:O:H3k!&
)in	Ny"A:A
*s	Nq&3#%
)location	Rv!3
)nothing	Rm&{#!{%
`)
