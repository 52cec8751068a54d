sitegenSearch("n4f69e46f-8",`!so two	Jm#,_!^
%what	JW:?O
)ever	R%,
'en	>d":3:%fB33&&&6&:V
(re	Rt&3
&ith	Bb!:P,&H'303)fb!8
)out	Jt"f6:
%you	Rh!%
(r	Ju%:C%
#ap 1.1	Rt#:
#cket accept	Ru!:!?
*ddress	Rf#?
*nd	Rf#3
*re	Ru!O
*t	Ru!3
)client	Ju!:QV
+ose	Rf!A!h
*onnection	Ru!,
)event	Rf!&
)frames	Ru!A
)get	Ru!h
)is	Fu!:Q:)m
)key	Ru!?
)or	R),
)proxying	Ju!H!fQH
)that	Rf#3
*o	Ru!H
)version	Ju!?Q3!?
(s standard	Ff!A1:Q:
#ft 404	Fy!:&:5o
'hyphens	Rt&:
&ware answers	Rl#:
+decides	Ru"3
,oes	J{"373
+has	Ry!f
+may	Ra#O
+on	Jk!:{!,
-ly	Rv!,
+sends	Jt!3U3
+that	R(,
#ld articles	Rq"m
'out	Rs![
%ve this	Ry":
'd in	Rk!3
#me 20	Jk!:v!&
'4xx	Ji!:{":
'a	Rq&,
(nd	R_&:
(pis	Rp!A
)plications	Rk!,
(re	R{%O
'codes	RU,
)nstants	Rm%&
'does	Rv&3
'editors	R':
(xtension	Rt#,
'fields	Rb#?
'gateways	R{%^
'half	Rn!v
+truths	Rn!v
)ve	Rt"f
(ttp	J}%(!,"(
`)
