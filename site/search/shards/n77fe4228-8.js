sitegenSearch("n77fe4228-8",`!alias would	R?&
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
(llers	Jl#H1:
'loudflare	Ru"O
'odes	Be!1:V#V"V'V*Vo"H
(me	Rr#H
(unt	Rs!:
&do	Rv!f
'rop	Ry%O
&else	J{!,{"3
'ntries	FC:",d!Ht",
&files	Rk&3
(ndings	Rm&1!?
`)
