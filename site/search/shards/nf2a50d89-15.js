sitegenSearch("nf2a50d89-15",`!added up	Rm#3
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
,r	>p!3&:*,.,"&',"&g!,L3
+rom	J|!:h!:#:
-zen	Ri!:
*gets	Rx"3
+o	Rx"f
,ogle	Ji":-:)f
*has	Jl!:TA.3
*if	Jo!O|!:.:
+n	:1,YA(A0&!O!f"f,,!:'H",1&3m43A:-f3A
,stead	Rv"f
,to	R~!3
+s	:Q,;A*A#A?m#h&H"&&?,A%O)HG:+:98!?',!V
+t	Jv!AJO
,s	Jo&f'3
-elf	Js!,-,
*later	Rp!:
`)
