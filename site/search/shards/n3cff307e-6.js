sitegenSearch("n3cff307e-6",`!putting it	Rh"H
*the	Rz"H
"y python3	Ru&m
#3 pyi	Ru&m
#thon 3.11	Jx!39H7:
,3	.z!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
+8	Rp!O
)aiohttp	Nw!O"3
*lso	Ru&m
+ways	Rp!O
*nd	Rp!:
)from	Rp!3
)go	Rp!&
)httpx	Nw!O"3
)libraries	R{":
/y	Ji":j!,5&
)requests	Nw!O"3
)service	Re&3
)urllib3	Nw!O"3
)with	R|!:
(3 c	Rq!T
*m	Jq!*c!f&:
*py3	Ru&m
(s standard	R|!H
*urllib	B~!:&:(:":':":L:
!q 0.1	Ry"H
&5	Ny"H??
&8	Ry":
#60	Rw!8
#and	Rw!:
#lamp	Jw!1!8W?[?
#no	Rf%:
#tea	Nq!1;H
#words	Rz&,
"3 pdf	Rg"?
#pdf d	Rg"?
"9k y	R{!?
"l and	Ru!A
'swer	Rl!,!a
%g	Nl!&a#,
%over	Rl!,!^
%response	Rl!%
%server	Rl!^
"ty 4	R~"?
"ualys the	R}#&
)uses	R}#3
%ntity 2	Jy!A)?.?
+is	Rs"A
+of	Rh#3
#eries 404	Rz&A
*a	Rz&3
+n	Rt!f
*host	Rr!:
*on	Rc'O
&y 2048	Rb#f
`)
