sitegenSearch("ne607acde-0",`!reserved before	Rz"3
+characters	R~&3
,ode	Rb#3!O
+for	Rq"&!,
+ones	Rn%%
+rfc	Jj!:C,
+so	Rb#,
-me	Rr!A
+though	Rl!:
+unofficial	Jh&t2{#!{*
+with	Jj!AX&
+you	Rl"?
&t are	Rs!:
(content	Fj!3*30(!:!?
(here	R_%:
(instead	R|":
(may	Rs!:
)dn	Ra":
(that	R|"H
%olution of	Ri!A
've a	Rm!m
*nothing	Rx"H
*on	Rx#:
*rfc	Rx"f
*settles	R_%V
*the	Jx"&P&!,!:
*www	R_%8
-examplecom	R_%8
)d against	R|!:
,nd	Rq&{!!{"
+in	Rc%:
)s 1033	Rh%3
(ing the	Rx"&
&urce 200	Ru!A
+409	Rj!,
+a	Ro%&
,fter	R{!,
,gain	Ri#f
,nd	Re#3
,s	R_",
,t	R|!3
+be	Rl#,
-hind	R|!3
,y	Rc",
+can	F_"O-,B:
,ontent	Rj!A
2range	Rj!A
+does	Rt"&!,
+each	Rf"&
,xhausted	Rh!3
-ists	Fr!3,3P,
+for	Js#,S3
+group	Rk&8
+has	Bu!3/:&&!,)&!,)&(3)3
+id	Rd":!?!H
,n	Bh!O,3,&(,C3
-to	Re",
,s	>h!O#A4,-&!,#3&3&3",',",
,t	Ru",
-self	Je"&&,
+limit	Ju#hQ3
+may	Rs"O
`)
