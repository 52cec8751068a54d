sitegenSearch("nfdfd63b2-7",`!alias leads	Rs&A
(must	Rj&V
(of	Rr&V
)r	Fn&:#:#,&3
(so	Rs&A
(that	Rs&A
)wice	R?(
(which	Rs&,
)ith	J?:j%,
)ould	R?&
'es a	Rj&A
+ny	R?:
+re	Rh&t
*full	R?1
*guide	JD8p%1!M
*if	R@:
+ts	Rx&{#!{*
*list	Rh&O
*old	Jj&V+3
*the	Rr&H
*unique	Rh&,
*whether	Rx&{#!{*
%baba 463	R|#&
*cloud	Jx#(&&!3
/s	Ju#3%&
)s load	R}%3
+page	Rx#3
%cloud alb	Rx#,
*albtrace whose	Rx#,
%gn and	Rq&{"
%ke and	Ju!te#A
)s	Ry"f
(for	R_"f
(google	Ry":
(or	RR:
(rfc	Rg!m
(see	Rq&{!
(the	J{#O/3
(web	Rh#:
+sockets	Rh#:
%ve 305	Rk!A
(reports	Rx!A
(the	Rl%:
)ime	R_%:
(while	Rt!V
#l 1xx	Rr!^
&44	Rr!O
'xx	Fw":#:!f4:
&5xx	Rq!V
&64	Fo!:%(v":
&a	B[,2m"Af!:Vf
'ddresses	Rp#m
'fter	Ji!Ak!f
'long	Rg!%
'n	Ra#3
(d	Jl!HG,
're	Jh&,03
't	R}%:
&become	Rt!3
'usy	Rq#f
(t	Ft!3f#V%3%3
&caches	Re"O
(llers	Jj#H1:
'loudflare	Rs"O
'odes	Bc!1:V#V"V'V*Vo"H
`)
