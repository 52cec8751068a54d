sitegenSearch("naa8731a2-7",`!alert on	Fj!,+V#^EH
(per	Rs!A
(rules	Rq!3
(server	Rs!1
.errors	Rs!1
(throttled	Rs!1
1requestsgrow	Rs!1
'ing rules	Rs!3
's and	Jw!%(H
)caches	R}!f
)for	Jh#HAH
)heading	Rs&&
)of	Rs!1
*n	Ro#V
*thers	Rq&,
)should	Ri&:
*tay	Rr!,
)test	Rs!1
*hat	Rs!%
+e	Rm&3
*o	Rs!5
)written	Rs&%
)yaml	Rs!3
#gorithm removes	Ro":
#ias a	J?,z%3
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
`)
