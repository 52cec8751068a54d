sitegenSearch("n509768f4-7",`!alias so	Rq&A
(that	Rq&A
)wice	R?(
(which	Rq&,
)ith	J?:h%,
)ould	R?&
'es a	Rh&A
+ny	R?:
+re	Rf&t
*full	R?1
*guide	JD8n%1!M
*if	R@:
+ts	Rv&{"!{)
*list	Rf&O
*old	Jh&V+3
*unique	Rf&,
*whether	Rv&{"!{)
%baba 463	Rz#&
*cloud	Jv#(&&!3
/s	Js#3%&
)s load	R{%3
+page	Rv#3
%cloud alb	Rv#,
*albtrace whose	Rv#,
%gn and	Ro&{"
%ke and	Js!te#:
)s	Rw"f
(for	R}!f
(google	Rw":
(or	RR:
(rfc	Re!m
(see	Ro&{!
(the	Jy#O/3
(web	Rf#:
+sockets	Rf#:
%ve 305	Ri!A
(reports	Rv!A
(the	Rj%:
)ime	R}#:
(while	Rr!V
#l 1xx	Rp!^
&44	Rp!O
'xx	Fu":#:!f4:
&5xx	Ro!V
&64	Fm!:%(v":
&a	BY,2m"Af!:Vf
'ddresses	Rn#m
'fter	Jg!Ak!f
'long	Re!%
'n	R~"3
(d	Jj!HG,
're	Jf&,03
't	R{%:
&become	Rr!3
'usy	Ro#f
(t	Fr!3f#O%3%3
&caches	Rc"O
(llers	Jh#H1:
'loudflare	Rq"O
'odes	Ba!1:V#V"V'V*Vo"H
(me	Rn#H
(unt	Ro!:
&do	Rr!f
'rop	Ru%O
&else	Fw!,y"{"#3
`)
