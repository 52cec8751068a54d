sitegenSearch("n01807bc9-10",`!review rfc	Jm!AB3
(ing a	Ru&Q
(s had	Rx#,
&ving the	Rn"H
%oke one	R_'3
)tokens	Rv!O
(d and	Ri!m
*malformed	Ri!3
*or	Ji!:J3
*signed	Rh%,
*the	J{%,EO
#worded gets	RK,
%rite the	Rs&3
)s redirects	Rv%:
+the	Jl"fp!,
"f var	Rm&*
#c 1945	Rj",
&2068	Jn!A@3
'295	Jh":N&!,!3
'324	Rd#,!f
'518	Rz!&!,!3
'616	Jm"3",2f
'774	Rx#&!,
'817	Rj#3
&3229	Rg"&!,!3!:!O
'986	Ra'3
&4180	Jj&f)3
'287	Jo&f',
'331	Rv#3
'918	>j!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
&5789	Jw!3J3
'842	Jf"&!,!3!:R&!,!3!:
(61	Rk!H
&6455	Jj!A!f1,!:!H!fQ3
'585	>i!A#3!f"V+,!H!V#OD32&!,!3"&!,!3"&!,!3.&!,!3
'749	Ji!:0t
(50	Ri!3!m
(97	Ro"f
&7168	Rd#3
'231	Jm"3.H
)8	Ro%,
(40	R_"3
'519	Jo!Vr#3
(40	Re#O
'617	Rx"H
'725	Jk!3!fe!&!,!3!:!O!fI3
'807	Rp!%!a
&8259	R}&,!V
(97	R{!&!,!:!H
'441	Jj!A1:
(70	Ju!HT&!,!3!:!H!O
'785	R}&,
'908	Ry#3
(10	Ry#3
`)
