sitegenSearch("n58b26034-15",`!imported folder	Rk&{%
"n 0.2.7	Rn!3
%1	Ro!M
&997	Rm",
(9	Jz!&43
%2007	Rz!&
'10	Ro%,
(1	Rg&:
(2	Rg&,
(4	Jm"3d!,
(7	Rd#f
(9	Ri%3
'22	Rd#f
(3	Ri%3
%429	Rr#f
%503	Rr#f
%a	*&:#:#:#,+,",':#,"3":-:*,!:",!:#:&,#,#:":&:":",#,":!A"A!H%H!^"%!A"O!m"3!^#:!H"%!3!:"H!f"^%:!O":%:":!H#H&3",!O!h",!3!O%f%3":"H%:!O&A"V"V!f%H!V"A":!V"V!f%&!3!V"3!H":%:!V(&#3!H"3!m"3!A!O%3!V",!3&3"?!H!h&&"&!,!3"&!,!3"&!:"V%3"H(A":",%:",!3!V",!V"3,3"3!:%3"&"&"&&H!m"3!A!{!"A!V#3"O!V!f",":"A"^!f!t",%O"3"3!:"{*!{0%3"3!O#3!O
&ccept	Fj!^(OH,+3
+patch	Ra#3
)ss	Ji!V.:
+controlexposeheaders	Ji!V.:
&ddresses	Rj&A
&gain	Jl%O),
&ll	JD,W,
(ow	Rv"H
'ternates	Ru#,
'ways	Rk!O
&n	6":7,),OO#:#,'3!^#,(3"H)323#V+3'A#V0H5&G,!O&O%A"%'3
'd	B":R,b!V3f<HJ:2&
'other	Ft#:':-:Q3
'swer	Rp!%
+s	R~&3
'y	:T,>H63%,2OPV1,2V"O!{'&A%:"^!f.&
(thing	Rz!3
&pache	Rw"f
`)
