sitegenSearch("n01807bc9-1",`!reserved and	Jm!AB&7f
+because	Jl!A(t
-fore	R|"3
+characters	Ra'3
,ode	Rd#3!O
+for	Rs"&!,
+ones	Rp%%
+rfc	Jl!:C,
+so	Rd#,
-me	Rt!A
+though	Rn!:
+unofficial	Jj&t2{#!{*
+with	Jl!AX&
+you	Rn"?
&t are	Ru!:
(content	Jl!3*30(!:!?
(here	Rb%:
(instead	R~":
(may	Ru!:
)dn	Rc":
(that	R~"H
%olution of	Rk!A
've a	Ro!m
*nothing	Rz"H
*on	Rz#:
*rfc	Rz"f
*settles	Rb%V
*the	Jz"&P&!,!:
*www	Rb%8
-examplecom	Rb%8
)d against	R~!:
,nd	Rs&{!!{"
+in	Re%:
)s 1033	Rj%3
(ing the	Rz"&
&urce 200	Rw!A
+409	Rl!,
+a	Rq%&
,fter	R}!,
,gain	Rk#f
,nd	Rg#3
,s	Rb",
,t	R~!3
+be	Rn#,
-hind	R~!3
,y	Re",
+can	Jb"O-,B:
,ontent	Rl!A
2range	Rl!A
+does	Rv"&!,
+each	Rh"&
,xhausted	Rj!3
-ists	Jt!3,3P,
+for	Ju#,S3
+group	Rm&8
+has	Bw!3/:&&!,)&!,)&(3)3
+id	Rf":!?!H
,n	Bj!O,3,&(,C3
-to	Rg",
,s	>j!O#A4,-&!,#3&3&3",',",
,t	Rw",
-self	Jg"&&,
`)
