sitegenSearch("n93b3d126-12",`!hasmentions whether	Ru&O
%nav whether	Ru&V
%owners whether	Ru&{"
%related whether	Ru&{"
%scripts whether	Ru&O
&earch whether	Ru&O
&ummary whether	Ru&{"
%tags whether	Ru&O
#ve 10	Rn&{#
'424	Rd#H
(4	Rl%%
'a	>j!O+38:(H,f*fj!f":%,'%)3
(dded	Ri#3
(greed	Jd"3QH
(lerts	Ro!1
(n	FN3a%V){'
)d	R}"f
)other	Rg&^
)swered	Fh!,<:LH
(t	R#,
'become	Re"3
)en	>?3G^-^),!H1,*,>:'f03C?&H!O
(oth	Rd&:
'carried	Rh"3
)talogues	Rk&V
(hanged	J93WA
(omments	Rx&O
+itted	Rr&:
)ntent	Rp!^
)pied	Rx#3
'done	R}%:
'e	Ry!3
(ach	FE3n%O#3
(dited	Rg#?
(nded	Rw%O
(tag	Ry!3
(xpired	Re!,
'failed	Jy"33f
(its	Rd"3
)ve	Rd&3
(or	Jj!%m#{0
)und	Fj",[3<3#3
'git	RE:
(one	RR,
)t	Rm#H
(rown	Ri#A
'habits	Rr!3
)d	Fg!:)V33*H
'is	FZ:u#A',"H
(t	>3:S:7f.,73#Hi!:0{1
'json	Rs"3
'list	Rf#3
)ttle	RS:
(ong	Rr!,
'made	Fi!,QHs!V
)tched	Rq"t
(oved	Rr%3
`)
