sitegenSearch("n095ae3a8-8",`!visitor send	Rb&:
+itegen	R],
*you	Fm#m4:%V
)s address	Ja%:B:
,re	Rb&3
+can	Rc%:
+data	Re%:
+every	R~%3
+it	Rp%&
+of	J?:d%&
,n	R?,
,wn	Jm!:y!&
+seem	Ra%3
%ta and	Rs%&
#te press	Ro&,
&press and	Ro&,
"nd oasis	Re#?
"olume is	RV1
#ucher with	Rg#A
)s 8q2	Rg#?
"pn or	Rb&:
&rfc	Rl#:
"ue svelte	Rq&m
!w 60	Rs!8
#http	Jv"8H8
(connect	Rv"8
(version	R}#8
#in	Rs!:
%s	Ri!A
#never	R{"H
%um	Rm!F
'redirects	Rm!F
#response	Rm!?!F!M
,code	Rm!?!F!M
#screen	Rr%?
*width	Rr%?
"1 md	J<3'3
#md gives	R<3
"48 3	R}&,
"ait 30	Re&:
'a	Ft!m#hTf(,
(fter	Rs!?
(nd	Fk!1*%FH
(t	Js!Aj!:
'before	J}!:13
'for	>s!H%:#:9:6:!f&:"f3O
'how	Rj#,
'long	Rf&:
'or	Re#3
'rfc	J}!3;,
'some	Rr%:
'the	Rk!f
(wo	Rd%:
'until	FG,a"3a!:
'when	Rb"f
&ed for	Fm!AK&!3;&
)in	R_&&
)over	R~#3
)too	R_&:
)until	Ra":
&ing does	Rg#3
*for	Fv!f#H*HOf
*in	R{!H
`)
