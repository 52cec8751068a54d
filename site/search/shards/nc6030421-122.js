sitegenSearch("nc6030421-122",`!so that	2#:1:2,,,8V",!3"%&3',",",&,"&"3#3(H&f"A#:%H#H&O%3-,'H%f"A#O+:,3%:*,),(,#,+&-3!t"3!V"A!O#:"A",":!{"
'e	69,&,',Cm"H4:)f)H"3!f.:#,!A!O%&!,+H"A#O,:#f'V1,.,1V*f/:":",
(re	>k!m>f':1O'OE,?:4,
'is	JU,WA
&o	Ro"O
&reat	R}!H
'y	Rk!H
&wo	Jm#,_!^
%what	JW:?O
)ever	R%,
'en	>d":3:%fB33&&&6&9V
&ith	Bb!:P,&H'303)fa!8
)out	Jt"f6:
%you	Rh!%
(r	Ju%:B%
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
'hyphens	Rs&:
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
`)
