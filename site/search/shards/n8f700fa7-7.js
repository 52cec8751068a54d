sitegenSearch("n8f700fa7-7",`!alias twice	R?(
(which	Rp&,
)ith	J?:h%,
)ould	R?&
'es a	Rh&A
+ny	R?:
+re	Rf&t
*full	R?1
*guide	JD8m%1!M
*if	R@:
+ts	Ru&{"!{)
*list	Rf&O
*old	Jh&V*3
*unique	Rf&,
*whether	Ru&{"!{)
%baba 463	Rz#&
*cloud	Jv#(&&!3
/s	Js#3%&
)s load	R{%3
+page	Rv#3
%cloud alb	Rv#,
*albtrace whose	Rv#,
%gn and	Rn&{"
%ke and	Js!td#:
)s	Rw"f
(for	R}!f
(google	Rw":
(or	RR:
(rfc	Re!m
(see	Rn&{!
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
're	Jf&,/3
't	R{%:
&become	Rr!3
'usy	Ro#f
(t	Fr!3e#O%3%3
&caches	Rc"O
(llers	Jh#H1:
'loudflare	Rq"O
'odes	Ba!1:V#V"V'V*Vn"H
(me	Rn#H
(unt	Ro!:
&do	Rr!f
'rop	Ru%O
&else	Fw!,x"{"#3
'ntries	FC:a!Hs",
`)
