sitegenSearch("n095ae3a8-5",`!values contradict	Rd#3
)error	Jc!1}!:
)first	R{&,
*or	Rx&{*
)gets	Ro"3
)heuristic	Rh&"
)in	Re'&
*ts	Rx&{&
)list	Rx&{&
)of	Fo&,%H',
*ther	Rk!f
)required	Rh&O!V
1if	Rh&O!V
+try	R|&3
.after	R|&3
)such	Rh%V
)that	F|!Aw"O({1!{3
+e	Rx&{3
*o	Rc!,
)were	Rx"f
*hile	R_"3
#nish by	Re%:
)silently	Rd!,
(ed nor	Ry"3
#r as	Rs#A
&http	Rs#?
&lib	Rk&*
&names	Rs#A
&www	Ru&*
%iable holds	Rx&O
,ttp	Rv":
/connect	Rv":
+is	Rx&H
,ts	Rh!,
+of	Rx&&
+ssl	Ry%3
.clientverify	Ry%3
+that	R]&
+which	Rp&:
*s are	Rx&%
,of	F],m#{'1X!a!h!o!v!}!
,such	Rk&H
,that	Ri&&
'nt also	Fj!H*Hc!(!?
*to	Rj!H
&es points	Rm!A
%s and	Rv&:
'is	Rv&:
%y a	Ru"O
(ccept	Jj"?-?
(nd	Ru"V
'if	Rs#O
(t	Rp#H
'names	J~"O"O
'rfc	Jj"3(O
'tells	Ru"A
(hat	Rb"3
)e	Rj"3
"bscript data	Jj&^){!
+run	RQ,
"endors own	RH,
*source	Rk!H
#rbose say	Ri&3
%dict depends	R~"O
`)
