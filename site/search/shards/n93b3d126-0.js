sitegenSearch("n93b3d126-0",`!gives both	Rv"A
(each	Rt%3
)verybody	Rm%3
(it	Bo"f%fR3.,%3
*s	R<3
(no	Rg"O
(off	Ro!%
)ne	Rs!:
(reason	R~"3
(that	Rh&t
*e	Bl!,*:":9:M,@,<A
+m	Rs#:
(up	Bv!30f(:,A+H#H*:
(you	R_&:
%ing away	Rw"H
)internal	Rm#A
)no	Rp"H
)too	Rp"H
)up	Rg&V
"lad to	Ri!:
#obal add	Ri&1
#ue addresses	Rz!H
"mt and	Rz&,
&half	Rn#A
%ime claims	Rk!T
"o 1.27	.t!&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&
%across	Rn!%
&head	R_#3
&lso	Rn&m
&nd	Rn&{"
&way	Jg!%&O
%back	R~!,
&y	Ff"O&A^:SH
%doc	Rj!O
%from	Jm!Ak#a
%http	Rj!:
)iamateapot	Rj!:
%library	Re%3
%net	Rj!3
&ode	Rj!O
)js	Rj!O
%on	6h!<03":",#:%:)3"H"O'H/f0:"H'm":!A(:!O33%,+:"3':@H
&ut	Rw!f
%past	Rk!:
&ull	Re%3
%rust	Rj!&!3
%shortens	Rj!:
%the	Rr&O
'rough	Fh"f'3)3!f
&o	Ff",&f"3s!:
%with	RV:
`)
