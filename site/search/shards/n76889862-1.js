sitegenSearch("n76889862-1",`!so programs	Rw":
&ut	R_&3
%rare	Rs!V
&eaders	RT,
'peat	Ru!H
'try	Ru!O
&fc	J~!fR3
&un	Rn&A
%say	Jw!,NO
(s	Re&,
&et	Rv!V
&ince	Rc#:
'tegen	Ru&%
&mall	Rx&3
&tep	Rh#?
%take	Rs!,
&ell	J_":FH*H
'st	Re&:
&hat	2#:1:2,,,<V",!3"%&3',",",&,"&"3#3(H&f"A#:%H#H&O%3-,'H%f"A#O+:,3%:*,),(,#,+&%m)A#3!t",!3!V"A!O#:"A","A!{#
'e	69,&,',Gm"H4:)f)H"3!f.:#,!A!O%&!,+H"A#O,:#f'V1,.,1V*f0:":",
(re	>o!m>f':1O'OE,?:5,
'is	JV,ZA
&o	Rs"O
&reat	Rb"H
'y	Ro!H
&wo	Jq#,_!^
%what	JZ:@O
)ever	R%,
'en	>h":3:%fB33&&&6&:V
(re	Rx&3
&ith	Bf!:P,&H'303)fb!8
)out	Jx"f6:
%you	Rl!%
(r	Jy%:C%
#ap 1.1	Rx#:
#cket accept	Ry!:!?
*ddress	Rj#?
*nd	Rj#3
*re	Ry!O
*t	Ry!3
)client	Jy!:QV
+ose	Rj!A!h
*onnection	Ry!,
)event	Rj!&
)frames	Ry!A
)get	Ry!h
)is	Jy!:Q:)m
)key	Ry!?
)or	R),
)proxying	Jy!H!fQH
)that	Rj#3
*o	Ry!H
)version	Jy!?Q3!?
(s standard	Jj!A1:Q:
`)
