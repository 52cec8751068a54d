sitegenSearch("n07596072-3",`!as x	Fk!O^fb!{!
&402	Ro"3
&md	Rh&{!
&ratelimitremaining	Rh#f
%year	R03
'sterday	Ro!3
&ou	Jp!Va":
#cii character	Rf&3
%ribe 599	R~%,
*to	Rx#&
)s it	Rg%,
#h dash	Rn&m
%ttp 2.2.2.1.1	Js%,",
)3.1.5.2.2	Rr%,
+2.5.1	Rt%:
)section	Fr%&"&"&
#ide and	Rh":
(for	Fo",[:2&
(it	Rl!3
#k 503	Rm#3
&about	Rh"f
'gain	Fs!V%H4,
't	Jg!AE&
&each	Rg!^
'very	Rv#:
'xpect	Rt!:
&folder	Rs#:
(r	6^,)^-^+H':'f1V+33H"H3:(O":#3+,&O7?(%#8!?!M
'rom	Ru#m
&in	Rt":
&must	Rt!:
&somewhere	Rm'&
&the	>e!O8A)H.H#t3f2f,:
)ir	Rt":
)m	Rl&:
)n	Re"f
)re	Rd",
(ree	Rr!:
'wice	Rk!O
&what	Jh!V-:
(ether	Jr#f%3
(ich	RX,
(o	Rr#:
)ever	Rc#f
'ith	Fh"fJH#?
&you	Rr&O
)rself	Rd!1
%ed 404	Rn!O
(a	Jf":n!,
)nother	Rm#,
*ything	Ru":
(conditionally	Rh!:
(each	Rh":
(for	653S,!3*3&:'3(&!f%&*,&:#,#,":"H*&%,,Hc!:%^#,!:
(mdn	Re%3
(node	R_#f
,js	R_#f
*t	Rt#:
`)
