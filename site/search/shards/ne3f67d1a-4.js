sitegenSearch("ne3f67d1a-4",`!ashttp 3.2.5.1	Rv%:
)section	Ft%&"&"&
#ide and	Rj":
(for	Fq",[:2&
(it	Rn!3
#k 503	Ro#3
&about	Rj"f
'gain	Fu!V%H4,
't	Ji!AE&
&each	Ri!^
'very	Rx#:
'xpect	Rv!:
&folder	Ru#:
(r	6a!,)^-^+H':'f1V+33H"H3:(O":#3+,&O8?(%#8!?!M
'rom	Rw#m
&in	Rv":
&must	Rv!:
&somewhere	Rp'&
&the	>g!O8A)H.H#t3f2f,:
)ir	Rv":
)m	Rn&:
)n	Rg"f
)re	Rf",
(ree	Rt!:
'wice	Rm!O
&what	Jj!V-:
(ether	Jt#f%3
(ich	RZ,
(o	Rt#:
)ever	Re#f
'ith	Fj"fJH#?
&you	Ru&O
)rself	Rf!1
%ed 404	Rp!O
(a	Jh":n!,
)nother	Ro#,
*ything	Rw":
(conditionally	Rj!:
(each	Rj":
(for	653U,!3*3&:'3(&!f%&*,&:#,#,":"H*&%,,Hc!:&^#,!:
(mdn	Rg%3
(node	Rb#f
,js	Rb#f
*t	Rv#:
(once	Rh!H
(questions	Rm'(
(rfc	Rt!A
(serve	Ri&{&
)omebody	RE3
(the	Fk":D,3V
)o	F{!O336,y!?
(waits	Rv!:
)ith	Jb",@:
%ing and	Rv",
*s	Rg#:
)for	Fg!:1H/H=f
)got	Rr#:
)never	Rs!,
)say	Ru%:
)them	Rb#:
`)
