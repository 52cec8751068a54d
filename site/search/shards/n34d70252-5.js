sitegenSearch("n34d70252-5",`!default each	Rh"H
+n	Rj&,
,voy	Rh#f
+rror	Jh&,"t
+scape	Rj&,
*false	Rj&A
+older	Rj&,
,r	Ju!^5O
+rom	Ri&{"
*iana	Rh&"
+t	Rq&{"
*keep	Ru&:
*microsoft	R}"f
*natural	Rh&,
+ginx	Fw"3(:b!:
+one	Fh&,!A",!f!{%",!A-:
*of	Fs!OX:f!:
+n	Fm!:x!37&
,e	FI,a%,/3#f
+r	R{#:
*rfc	Fk"O9O+O(O
*server	Rw%1
+ite	Ri&3!m
+rc	Fr&3![#,&3
+tring	Rh&O
*text	Ri&,
+he	>m!:%tCmh!&#&/:!A!H"{%"A/,!3
+mp	Ri&{'
+rue	Rj&,
*unique	Rh&,
*when	Rj#H
-ther	Rx&{0
+ith	Rj!A
)s googles	Rw":
*rc self	Fr&3![#,&3
%ect in	Ji&{&%O
&nsible too	Ru!:
-where	Rx"f
%ine a	Rn!:
)it	R_&&
)one	Rl!f
)the	J>:{%{#
(d 100	Ra#,
-continue	Ra#,
*as	Ri!,
*by	Rr!O
*elsewhere	Rl#O
*for	Fs!303D3+O
*in	.h!A(3'H",#&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&[8
+t	Jl",h!3
*length	Rz",
`)
