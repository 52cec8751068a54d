sitegenSearch("nb086f9a7-10",`!alias so	Rw&A
(that	Rw&A
)wice	R@(
(which	Rw&,
)ith	N@:m%,
)ould	R@&
'es a	Rn&A
+ny	R@:
+re	Rl&t
*full	R@1
*guide	NE8s%1!M
*has	Rv&V
*if	RA:
+ts	R|&{#!{*
*list	Rl&O
*name	R-,
*old	Nn&V+3
*rules	Rl&t
*the	Rv&H
*unique	Rl&,
*whether	R|&{#!{*
%baba 463	Ra%&
*cloud	N|#(&&!3
/s	Ny#3%&
)s load	Rb&3
+page	R|#3
%cloud alb	R|#,
*albtrace whose	R|#,
%gn and	Ru&{"
%ke and	Ny!{"e#A
)s	R}"f
(for	Rd"f
(google	R}":
(or	RS:
(rfc	Rk!m
(see	Ru&{!
(the	N_%O/3
(web	Rl#:
+sockets	Rl#:
%ve 305	Ro!A
(reports	R|!A
(the	Rp%:
)ime	Rd%:
(while	Rx!V
#l 1xx	Rv!^
&44	Rv!O
'xx	J{":#:!f4:
&5xx	Ru!V
&64	Js!:%(v":
&a	B^,4t"Af!:Vf
'ddresses	Rt#m
'fter	Nm!Ak!f
'long	Rk!%
'n	Re#3
(d	Np!HG,
're	Nl&,03
't	Rb&:
&become	Rx!3
'usy	Ru#f
(t	Fx!3f#V%3%3
&caches	Ri"O
(llers	Nn#H1:
'loudflare	Rw"O
'odes	Bf!1;V#V"V'V*Vo"H
(me	Rt#H
(unt	Ru!:
`)
