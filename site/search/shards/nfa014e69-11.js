sitegenSearch("nfa014e69-11",`!reset may	Rq!:
)dn	R~!:
(that	Rz"H
%olution of	Rg!A
've a	Rk!m
*nothing	Rv"H
*on	Rv#:
*rfc	Rv"f
*settles	R}#V
*the	Jv"&P&!,!:
*www	R}#8
-examplecom	R}#8
)d against	Rz!:
,nd	Ro&{!!{"
+in	Ra%:
)s 1033	Rf%3
(ing the	Rv"&
&urce 200	Rs!A
+409	Rh!,
+a	Rm%&
,fter	Ry!,
,gain	Rg#f
,nd	Rc#3
,s	R}!,
,t	Rz!3
+be	Rj#,
-hind	Rz!3
,y	Ra",
+can	F}!O-,B:
,ontent	Rh!A
2range	Rh!A
+does	Rr"&!,
+each	Rd"&
,xhausted	Rf!3
-ists	Fp!3,3P,
+for	Jq#,S3
+group	Ri&8
+has	Bs!3/:&&!,)&!,)&(3)3
+id	Rb":!?!H
,n	Bf!O,3,&(,C3
-to	Rc",
,s	>f!O#A4,-&!,#3&3&3",',",
,t	Rs",
-self	Jc"&&,
+limit	Js#hQ3
+may	Rq"O
+no	Rp#O
-ne	Rn",
-t	Rr"3
+of	F{!A-3F?
,r	Rc#&
+remaining	Rd&3
-solve	Rv"&
,fc	J}"3%O
+send	Ri"3
,uch	Rh"H
-pports	Rr",
+that	Bz!H'&%:&,-32A
-e	R~"O
+until	Rd&3!:
,sed	Rw"&
+wait	Rd&:
-s	Jy!3"3
,ithout	Je!%7,
+yet	R{",
`)
