sitegenSearch("ne8073218-5",`!ties to	Ri!m
#ght for	Rs!:
#lde that	Rs&H
%l sends	Rc"3
#me 200	Rf"3
'504	Rl!,
'a	Ji!H#,
(fter	Ru!O
(llowed	Jq#f#&
)so	Rk!H
(nd	:j!A"^/:):.:/&(H),'&H:.37,
)other	Rk&3
(s	J{!f*H-O
'be	Rb%:
)fore	RV,
)ing	Rr#m
(y	Rk&3
'class	Rs&{"
(onnect	Ro!?
(url	Rs#:
'either	Rf"3
(xists	R_',
'first	R_&:
(or	Jr#Hg!O
(rom	Rk&3
'gmtime	Ro!T
(oogles	Rn%:
'how	Rz&V
'if	Jr!tu!3
(n	Fp!H',(,Qf
)to	R_&3
(so	R_'&
(t	Jk!H<H(f
)self	Ri"O
'job	Rs!1
'left	Rg#f
(imit	Bj!f+:b!,,:C:
,s	Jy"3h!A
(ook	Rs%:
'makes	Rd"f
)y	Rv"3
(ust	Ro&?
'of	Fl"O+O(O)3
(n	Ry%O
)ly	Jn!A0&
(r	Ri!3
(ut	Jy"f;hA(
'programs	Rp!3
(ut	Rl#f
'ran	Rd%&
(ead	Ru!:
)quest	R_&1
(fc	Ji#,!:,,
'series	Rs!,
*vers	Rx%3
(ince	Jk!^4Od#:
(pent	R_&3
(tarttransfer	Ro!?
*te	Ri"f
+us	Rs#?
)rftime	Ro!T
'that	Bv!VD,8O7,TH
)e	>m!:#,!V=A&3.32,'3R&
*n	R_"H
*re	Ro#m
*y	Ri!H
`)
