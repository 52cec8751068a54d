sitegenSearch("ne9988a13-15",`!git ssh	Ji&,+O
%hub 451	Rj#:
)actions	Ji&&!5!H"A
*nd	Rn&%
)codeql	Ri&1
/action	Ri&1
+m	Rh&,
)event	Ri&1
)findings	Rk&O
)pages	Fl&&!Q%,%:
)ref	Ri&1
)see	Rg&,
)use	Rk&O
)workflow	Rj&A
1s	Ri&3
(com me	Rh&,
(eventpullrequestheadrepofork true	Ri&1
(ref refs	Ri&1
(s api	Rj#:
*tables	Rn&&
%lab ci	Ri&&!<
)pages	Ri&:
(ciyml checks	Ri&8
.the	Ri&:
#ve a	Rq"O
(t	Rd"3
(way	Re!H
'each	Fm!,;f*H
(very	Js!OPH
'heavy	Rq!^
'im	R_#:
(s	Rg&3
(t	>#:%:x!O+O-OR3+^+:1O
)s	Rq&:
'none	Rj!,
'one	J>:&:
(ut	Rq!,
'such	Ro!3
'the	>7:?:1H8f*O&H8f#fj!H
*m	Jo!ARf
'up	>e!m3,9:;f):!H=36:)V
'way	Rp&,
'yourself	R):
&n a	Fe",5f)H
(curl	Re":
(in	Rx%O
(method	Rg"H
(nginx	Rn#H
(on	Rb"O
*e	Rx%O
)ut	Rt#?
(several	Rg&V
(the	R_#,
*is	Rz%,
)ime	Rh#&!,
(under	Rl"O
)p	BD:g!fb!3>V+O
(with	Rr!3
,out	Rt!f
&s 522	R~#,
)30	Rf%3
(a	FC,I,N3
`)
