sitegenSearch("nef0d1610-12",`!first rule	Re#O
(section	J4,h&{#
)o	Jf"AR:
*me	R}&V
)tands	Rs&H
+te	Rc",
-s	Ru!:
,us	Rr"?
*eps	RJ1
)uch	R",
*spect	Rd%:
(the	Fm!3n!&G::3
+n	Fp!A]Hb!f*V
*ing	R{&M
+rteen	Rk!3
*reshold	Rs!V
)ime	Fi!3>3k"?(,
)wo	Rk!:
(unless	Rq&3
*til	Rx&3
(version	Jz!,BA
(what	Rp&A
*ere	JN,d%,
*ich	Rk&3
)ithin	Rz&H
)ord	J9,r%m
#sh and	Rm&,
#t a	Rh#3
'nd	Rd"H
'ppears	R~&3
'sk	Rl!V
&has	Rp&A
&into	J_#:r!A
's	Jq#Hp!,
'ts	Jq"H!fk!&
&on	Rv#3
(ly	Ra"O
&the	Fj!,#%O&g"O
'o	Rh"H
(gether	Rq#f
&your	Rs!3
%s a	Jq#3'3^:
(n	Rs!3
)d	R}!f
'before	Rq"3
)tter	Rs#O
*ween	R}"H
'every	Rk&{!
'in	R_#H
'only	Rs#3
+ifcached	Rs#3
'several	Rk&{!
(g035	Rj&A
'that	Rw":
)e	BA,w!&23#Hv!3
'what	Rh"3
(ith	Rr!,
%ting first	Rx&3
#ve at	Rv!.
'characters	Rz&{#
(lasses	:m!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rv!%
'members	Rp!5!^
(inutes	Jk!A*3G3!H
`)
