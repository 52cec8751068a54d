sitegenSearch("n192b9e0e-4",`!openapi document	Jy!mu"{%(&!<
*import	Rq&V
&document text	Ri#?
&ed a	Nu!%W:
*nd	N^3c!H
*s	R_!,
)browsers	R{#:
)for	Rg#A
*rom	Nn&,4:
)in	Re&&
)when	Rx&:
*ith	R{!:
-out	Rz&%
&id connect	Rc%,
'ng and	Ri#f
*hours	J|"?%?/?
(voices invoices	Rr!*
&s a	Jg#f6A!f(3
)nd	Ra',
(but	RL,
(connections	R{"3
(e200	RP3
(it	Rx"3
*s	Rk!:
(nor	Ru&V
(one	Rf"3
(the	Jl!Ab!Ab!V
)omorrow	Rk#3
'earch the	R|&V
'sh client	Ro&*
)client rclone	Ro&*
(l s	Ni%8"8
+client	Ni%8"8
*x509	Nj%85:
%rating system	N),~#V
)on answers	Rs&:
,has	Ry#,
,is	Ri#&
,may	Ri#,
,response	Ro%&!,
+s and	Rg",
-have	Rs&:
-name	Rl!,
-say	Rs&:
-that	Ng":n":
/e	R|!,
(or compare	R}%:
+for	R}%:
+requests	Ra&:
*s see	Rz%:
#inion about	Re%:
#posed to	Rk!V
'ite for	Rm!O
+is	Rt!3
#tion a	Jz#:S{&%O
)base	Rn&,
-url	Rn&,
)drafts	Rn&H
)or	Rn"f
)sends	Rq!,
(al for	R}%3
`)
