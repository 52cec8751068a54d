sitegenSearch("nb199f33e-1",`!so that	2#:2:2,,,=V",!3"%&3!^',",","^%,"&"3#3(H&f"A#:%H#H&O%3-,'H%f"A#O+:,3%:*,),(,#,+&%m)A#3!t",!3!V"A!O#:"A","A!{#
'e	6:,&,',Hm"H4:)f)H"3!f.:#,!A!O%&!,+H"A#O,:#f'V1,.,1V*f0:":",
(re	>q!t>f':1O'OE,?:5,
'is	NW,[A
&o	Ru"O
&reat	Rd"H
'y	Rq!H
&wo	Ns#,_!^
%what	N[:AO
)ever	R%,
'en	>j":3:%fB33&&&6&:V
(re	Rz&3
&ith	Bg!:Q,&H'303)fb!8
)out	Nz"f6:
%you	Rn!%
(r	N{%:C%
#ap 1.1	Rz#:
#cket accept	R{!:!?
*ddress	Rl#?
*nd	Rl#3
*re	R{!O
*t	R{!3
)begins	Ro!O
)client	N{!:QV
+ose	Rl!A!h
*onnection	R{!,
)event	Rl!&
)frames	R{!A
)get	R{!h
)is	J{!:Q:)m
)key	R{!?
)or	R),
)proxying	N{!H!fQH
)that	Rl#3
*o	R{!H
)version	N{!?Q3!?
(s standard	Jl!A1:Q:
#ft 404	J_":&:5o
'hyphens	Rz&:
&ware answers	Rr#:
+decides	R{"3
,oes	Nb#373
+has	R_"f
+may	Rg#O
+on	Nq!:{!,
-ly	R|!,
+sends	Nz!3U3
+that	R(,
#ld articles	Rw"m
'out	Ry!k
`)
