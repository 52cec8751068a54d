sitegenSearch("n9a2e5078-7",`!alias a	J?,z%3
(become	Rl&V
(disk	R?,
(for	Rt&,
(is	Rt&V
(leads	Ru&A
(must	Rl&V
(of	Rt&V
)r	Fp&:#:#,&3
(so	Ru&A
(that	Ru&A
)wice	R?(
(which	Ru&,
)ith	J?:l%,
)ould	R?&
'es a	Rl&A
+ny	R?:
+re	Rj&t
*full	R?1
*guide	JD8r%1!M
*if	R@:
+ts	Rz&{#!{*
*list	Rj&O
*old	Jl&V+3
*the	Rt&H
*unique	Rj&,
*whether	Rz&{#!{*
%baba 463	R~#&
*cloud	Jz#(&&!3
/s	Jw#3%&
)s load	R_&3
+page	Rz#3
%cloud alb	Rz#,
*albtrace whose	Rz#,
%gn and	Rs&{"
%ke and	Jw!te#A
)s	R{"f
(for	Rb"f
(google	R{":
(or	RR:
(rfc	Ri!m
(see	Rs&{!
(the	J}#O/3
(web	Rj#:
+sockets	Rj#:
%ve 305	Rm!A
(reports	Rz!A
(the	Rn%:
)ime	Rb%:
(while	Rv!V
#l 1xx	Rt!^
&44	Rt!O
'xx	Jy":#:!f4:
&5xx	Rs!V
&64	Jq!:%(v":
&a	B],3m"Af!:Vf
'ddresses	Rr#m
'fter	Jk!Ak!f
'long	Ri!%
'n	Rc#3
(d	Jn!HG,
're	Jj&,03
't	R_&:
&become	Rv!3
'usy	Rs#f
(t	Fv!3f#V%3%3
&caches	Rg"O
`)
