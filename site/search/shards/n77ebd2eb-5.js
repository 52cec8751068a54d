sitegenSearch("n77ebd2eb-5",`!was told	Fh!V03j!VI{&
(o	Ro#3
'ried	Ro"3
'urned	J~#,B,
'yped	R~!,!:
&understood	Rp",
(packed	R%,
(usable	Jm#f#3
'sed	Jq!O7:
&waived	Rf&{!
(nted	Ff"A1OA3
'hen	Rg!3
'ritten	BI,8,%,):g!,#H(3
(ong	Je!30t
%te a	Rt!H
'd everybody	Ru%:
#tch for	Jf!HU:
(in	Fa"V8H2V,V
)s	Rr"O
)t	Jf!O4O
*s	Ro!:
(the	Bi!:4OWH/:&:
'ed in	Ro!A
*the	Rq!m
*with	Rr&3
(s how	Rr&&
'ing and	Rm!&
#ve of	Jo!Ag":
&s at	Rw#3
#y 100	Rz":
&403	Rt#3
(9	Rs!3
&a	Jn!fb!3
'nd	Bk!t)%&,AH*OE:
'ppends	Rz#,
's	Ra"O
&back	Fk!:/Hf!&&3
'egin	Rx!:
&cannot	R~"&!f
'hanges	Rh"f
&dropped	Ru!f
&ends	Jc!,t#A
&firefox	Ru#:
'or	Jy":/3
'rom	Jp&H(O!V!{'!{(!{)!{+
&has	Fv!f(&Bf
&into	Rc#O
't	R|!O
&leads	Ro&O
&of	BB,c!,e"3&^&3!y!#O
'nly	Rx!H
'ut	Rj!H
&relation	RS(
'fc	Jk!:JH
'ound	B4:A&j!f^:;O
&that	Bl!^#,@O135f&3a!%
(e	Fk!H?,.f/3
(rough	Ja%&Q:
`)
