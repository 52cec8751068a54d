sitegenSearch("ne607acde-9",`!reviewing a	Rs&Q
(s had	Rv#,
&ving the	Rl"H
%oke one	R}&3
)tokens	Rt!O
(d and	Rg!m
*malformed	Rg!3
*or	Jg!:J3
*signed	Rf%,
*the	Jy%,EO
#worded gets	RK,
%rite the	Rq&3
)s redirects	Rt%:
+the	Jj"fp!,
"f var	Rk&*
#c 1945	Rh",
&2068	Jl!A@3
'295	Jf":N&!,!3
'324	Rb#,!f
'518	Rx!&!,!3
'616	Fk"3",2f
'774	Rv#&!,
'817	Rh#3
&3229	Re"&!,!3!:!O
'986	R~&3
&4180	Jh&f)3
'287	Jm&f',
'331	Rt#3
'918	>h!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
&5789	Ju!3J3
'842	Jd"&!,!3!:R&!,!3!:
(61	Ri!H
&6455	Fh!A!f1,!:!H!fQ3
'585	>g!A#3!f"V+,!H!V#OD32&!,!3"&!,!3"&!,!3.&!,!3
'749	Jg!:0t
(50	Rg!3!m
(97	Rm"f
&7168	Rb#3
'231	Jk"3.H
)8	Rm%,
(40	R}!3
'519	Jm!Vr#3
(40	Rc#O
'617	Rv"H
'725	Fi!3!fe!&!,!3!:!O!fI3
'807	Rn!%!a
&8259	R{&,!V
(97	Ry!&!,!:!H
'441	Jh!A1:
(70	Js!HT&!,!3!:!H!O
'785	R{&,
'908	Rw#3
(10	Rw#3
`)
