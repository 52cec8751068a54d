sitegenSearch("ncb866a3b-12",`!git ssh	No&,,O
%hub 451	Rp#:
)actions	No&&!5!H"A
*nd	Ru&%
)codeql	Ro&1
/action	Ro&1
+m	Nn&,'*
)event	Ro&1
)findings	Rq&O
)looks	Rp&A
)pages	Jr&&!Q&,%:
)ref	Ro&1
)see	Rm&,
)use	Rq&O
)workflow	Rp&A
1s	Ro&3
(com example	Rs&*
,me	Rn&,
(eventpullrequestheadrepofork true	Ro&1
(ref refs	Ro&1
(s api	Rp#:
*tables	Ru&&
%lab ci	Ro&&!<
)pages	Ro&:
(ciyml checks	Ro&8
.the	Ro&:
#ve a	Rw"O
(t	Rj"3
(way	Rk!H
'each	Js!,;f*H
(very	Ny!VPH
'heavy	Rw!^
'im	Rf#:
(s	Rm&3
(t	>#:%:_!:@O+O-OR3+^+:1O
)s	Rx&:
'none	Rp!,
'one	N?:&:
(rigin	Rs&,
(ut	Rw!,
'scripts	Rq!^
(uch	Ru!3
'the	>8:@:#:3H8f*O&H8f#fj!H&A
*m	Nu!ARf
'up	>k!m3,9:;f):!H=36:)V
'way	Rw&,
'yourself	R):
&n a	Jk",5f)H
(curl	Rk":
(in	R~%O
(method	Rm"H
(nginx	Rt#H
(on	Rh"O
*e	R~%O
)ut	Rz#?
(several	Rm&V
(the	Rf#,
*is	Ra&,
)ime	Rn#&!,
(under	Rr"O
)p	BE:5,Wfb!3>V,O
`)
