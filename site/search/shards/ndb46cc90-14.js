sitegenSearch("ndb46cc90-14",`!envoy refuses	Rf#f
"poch seconds	Rg&{&
"q 1	Ri&1!8!?
#ual apache	Ra#f
(bytes	Rg!A
(for	Rb":
(here	Rj!O
(keys	R-:
(meaning	Rg!A
(times	R{%O
)o	Jy!O"O
(you	R}"f
's the	Rg!,
%iv refresh	Ru#?
'alent to	Jk":":
"rror 0a00010b	Rc%8
)x0b	Rc&3
(1020	Rf%a
)8	Rw%1
)xxx	Jf%(8&
(23	Rq!O
(401	Ru!3
)29	Rq!O
)30	R_&X
)99	Ji%Q43
(520	R}#&!,!X
*1	R~#&!,!X
*2	R_%&!,
*3	Ra%&!,!X
*4	Rb%&!,!X
*5	Rc%&!,
*6	Rd%&!,!X
)30	Rf%&!,
)xx	Rb&,
(a	R_#3
)ccess	Rp"k
)ll	Rf&f
)mong	Ru#:
)nd	Bj!HK:83&O':&,-:
*swers	Fk#f#O"H
)s	Fq#:WO,,*,
)t	Jk#mA3
(because	Rj"H
)odies	>l!(BV#V4V+V)V#Ve!%"3
+y	>h!V%^"%",",'^@f&Vd"3
)reaks	Ry&3
)y	Jy!:a!,
(caching	Rg!f
*nnot	Rr&T
*tch	Rn!3
*used	Rw#X
)heck	Rh%,
-forerrorsts	Rh%,
)lass	Rc&3
)ode	:{!Hc!,"?"?"?"?"?"?"?#?!V#8"1N1!F
,s	:*8"8]f)O%Op"&"&"&'t&&!1#%!,+(!*!1
*mments	Rx&3
*rrect	RI:
`)
