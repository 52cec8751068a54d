sitegenSearch("n0a84c0ce-9",`!first result	Jz!H=H
)fc	Rs!3
)ow	Rg!3
)ule	Ra#O
(section	J4,d&{"
)o	Jb"AR:
*me	Ry&V
)tands	Ro&H
+te	R~!,
-s	Rq!:
,us	Rn"?
*eps	RJ1
)uch	R",
*spect	R_%:
(the	Fi!3n!&G::3
+n	Fl!A]Hb!f*V
*ing	Rw&M
+rteen	Rg!3
*reshold	Ro!V
)ime	Fe!3>3k"?(,
)wo	Rg!:
(unless	Rm&3
*til	Rt&3
(version	Jv!,BA
(what	Rl&A
*ere	JN,_%,
*ich	Rg&3
)ithin	Rv&A
)ord	J9,n%m
#sh and	Ri&,
#t a	Rd#3
'nd	R_"H
'ppears	Rz&3
'sk	Rh!V
&has	Rl&A
&into	J{":r!A
's	Jm#Hp!,
'ts	Jm"H!fk!&
&on	Rr#3
(ly	R|!O
&the	Ff!,#%O&g"O
'o	Rd"H
(gether	Rm#f
&your	Ro!3
%s a	Fm#3'3^:
(n	Ro!3
)d	Ry!f
'before	Rm"3
)tter	Ro#O
*ween	Ry"H
'every	Rg&{!
'in	R{"H
'only	Ro#3
+ifcached	Ro#3
'several	Rg&{!
(g035	Rf&A
'that	Rs":
)e	BA,s!&23#Hv!3
'what	Rd"3
(ith	Rn!,
%ting first	Rt&3
#ve at	Rr!.
'characters	Rv&{"
(lasses	:i!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rr!%
`)
