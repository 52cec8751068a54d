sitegenSearch("n9234d7fe-9",`!first stands	Ro&H
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
(until	Rt&3
(version	Jv!,BA
(what	Rl&A
*ere	RN,
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
'members	Rl!5!^
(inutes	Fg!A*3G3!H
'parts	R{&:
'requests	Rd&3
)served	R|&3
'seconds	J|#3[?
(o	Rr!V
`)
