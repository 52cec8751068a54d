sitegenSearch("n5898b752-3",`!as whole	Rp&:
&ide	Ra%3
'th	>g!:A:%:(3=H':,,TH%3
&ritten	Fh&30{"%&
%x	Fk!O^fb!{!
&402	Ro"3
&md	Rh&{!
'l	Rm&:
&ratelimitremaining	Rh#f
%yaml	Jg&{%(:
&ear	R03
'sterday	Ro!3
&ou	Jp!Va":
#cii character	Rf&3
%ribe 599	R~%,
*to	Rx#&
)s it	Rg%,
#h dash	Ro&m
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
(r	6^,)^-^+H':'f1V+33H"H3:(O":#3+,&O8?(%#8!?!M
'rom	Ru#m
&in	Rt":
&must	Rt!:
&somewhere	Rn'&
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
&you	Rs&O
)rself	Rd!1
%ed 404	Rn!O
(a	Jf":n!,
)nother	Rm#,
*ything	Ru":
(conditionally	Rh!:
(each	Rh":
`)
