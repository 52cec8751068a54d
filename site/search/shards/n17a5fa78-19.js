sitegenSearch("n17a5fa78-19",`!first row	Rg!3
)ule	Ra#O
(section	J4,c&{"
)o	Jb"AR:
*me	Rx&V
)tands	Rn&H
+te	R~!,
-s	Rq!:
,us	Rn"?
*eps	RJ1
)uch	R",
*spect	R_%:
(the	Fi!3n!&G:93
+n	Fl!A]Hb!f)V
*ing	Rv&M
+rteen	Rg!3
*reshold	Ro!V
)ime	Fe!3>3k"?',
)wo	Rg!:
(until	Rs&3
(version	Jv!,BA
(what	Rl&A
*ere	RN,
*ich	Rg&3
)ithin	Ru&A
)ord	J9,n%m
#sh and	Ri&,
#t a	Rd#3
'nd	R_"H
'ppears	Ry&3
'sk	Rh!V
&has	Rl&A
&into	J{":r!A
's	Jm#Ho!,
'ts	Jm"H!fk!&
&on	Rr#3
(ly	R|!O
&the	Ff!,#%O&f"O
'o	Rd"H
(gether	Rm#f
&your	Ro!3
%s a	Fm#3'3]:
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
)e	BA,s!&23#Hu!3
'what	Rd"3
(ith	Rn!,
%ting first	Rs&3
#ve at	Rr!.
'characters	Ru&{"
(lasses	:i!(&,%O&V#V"V"V,V(VHV&V9%::
(odes	Rr!%
'members	Rl!5!^
(inutes	Fg!A*3G3!H
'parts	Rz&:
`)
