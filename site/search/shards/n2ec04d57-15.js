sitegenSearch("n2ec04d57-15",`!add example	Rn&*
&header	Jk!Oi!H
&it	Ji!t#O
&no	Jo"OBO
(store	Jo"OBO
&one	Rt"O
'thers	Rw!^
&safe	Rm&1
*directory	Rm&1
&that	Ri!t
(e	>/:3:6:(:&:(:93S?
'o	Ra":
&what	R6:
%ed a	JE3Y31:
)t	Rl&,
(it	R|!,
(later	Rv!,
)ines	RE,
(one	Rs&f
(so	Rl#f
(there	R{%:
)o	Jf!,t#,
(up	Rm#3
%header is	Rk!O
,leaves	Rr#H
%ing allow	Rp#H
)content	R|"&
0length	R|"&
+okies	Rz%:
%r 10.0.0.12	Rz#8
&ess 502	Ro!:
*a	Ji":l"3
+gain	Rj",
+lone	Rl#H
.g	Rt&V
+nd	>j!,@f"fFm'f':R:!A!H&f)%!:
,swers	J+,g"f&H
+pache	Re#f
+re	Rw&O
+s	Jb":-:
+t	JO:k"3
*bar	Rj#A
+ecause	Rp"H
,fore	Rw!m
,gins	Ry!f
,hind	Ru"f
,st	Rp!3
+ool	Rj&O
+ut	Rk&A
*call	Rs#f
,me	Rv#:
+loudflare	Rk"O
+onnect	Rj#?
-tain	Ra'X
*differs	Rv"f
,rectly	Rv!f
,sagree	RP,
,vide	Ra'3
+o	R{":
,es	Ry#f
+rops	Rn#:
*ends	Rs&V
+ver	Rv!:
+xists	Jl!AO3
*first	Rq"f
+ollows	Ra',
`)
