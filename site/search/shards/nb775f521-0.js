sitegenSearch("nb775f521-0",`!neither the	R^,
*undoes	Rf!3
#st it	Ri%3
'more	Rv&A
'quotes	Ro&{#
&ed levels	Rh&3
*ists	Ro&A
)more	J(&',
)too	R((
&ing has	Ry&:
#t 0.0	Ra%8
&3128	Rt"8
&and	Rj!3
&blocking	Rj#?
&catalogue	RN3
/yaml	RN3
'ore	.j!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&9&!^03
&e1	RN3
(md	RN3
'rror	R}%8
&has	Rj!:
'ttp	Fj!,A:^&
*statuscode	Rj":
&net	Rj":
&p	Ru#?
&rack	Rj!&!:
&should	Rf%:
'ign	Ru#?
'ymfony	Rj!3
&the	R~"f
&unused	Rj!:
%lify and	Jl&J&V
*cloudflare	Rl&&
%scape dated	Rj",
%work a	Ju#,"3
+ddress	Jp"39H
+nd	Ry&H
+s	Ru"H
,ks	Ru#?
+t	Ra%3
+uthentication	Jp!Hg!(!?
*behind	R}%,
*can	Ru#3
+onnect	R~%(
*error	Jk!mJ:
/s	RN1
*firewall	R_%:
-st	Rp!H
+or	Rk"f
+rom	Ri",
*has	Ru#:
*if	Ru#m
+n	Jj"Hw!V
+s	Ja%3G{&
,sues	Rf#f
`)
