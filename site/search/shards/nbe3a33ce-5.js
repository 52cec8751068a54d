sitegenSearch("nbe3a33ce-5",`!neither do	RM,
,es	Jl"fs"O
*exists	Rn!3
*good	Rr%:
*has	Ra!,
+elps	Rq"f
*is	Jn"O'm
*of	Rs&V
*repeated	Ru!m
-lace	Ru!:
,try	Ru!:
/after	Ru!:
*show	Ri!O
+o	Rg!,
+uccess	Re",
*the	Rb!,
*undoes	Rj!3
#st it	Rm%3
'more	Rz&H
'quotes	Rs&{#
&ed levels	Rl&3
*ists	Rs&A
)more	J(&',
)too	R((
&ing has	R}&:
#t 0.0	Re%8
&3128	Rx"8
&and	Rn!3
&blocking	Rn#?
&catalogue	RN3
/yaml	RN3
'ore	.n!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&9&!^03
&e1	RN3
(md	RN3
'rror	Rb&8
&has	Rn!:
'ttp	Jn!,A:^&
*statuscode	Rn":
&net	Rn":
&p	Ry#?
&rack	Rn!&!:
&should	Rj%:
'ign	Ry#?
'ymfony	Rn!3
&the	Rc#f
&unused	Rn!:
%lify and	Jp&J&V
*cloudflare	Rp&&
%scape dated	Rn",
%work a	Jy#,"3
+ddress	Jt"39H
+nd	R}&H
+s	Ry"H
,ks	Ry#?
+t	Re%3
+uthentication	Jt!Hg!(!?
`)
