sitegenSearch("n9951db87-4",`!neither does	Jj"fs"O
*exists	Rl!3
*good	Rp%:
*has	R_!,
+elps	Ro"f
*is	Jl"O'm
*of	Rq&V
*repeated	Rs!m
-lace	Rs!:
,try	Rs!:
/after	Rs!:
*show	Rg!O
+o	Re!,
+uccess	Rc",
*the	Ra!,
*undoes	Rh!3
#st it	Rk%3
'more	Rx&H
'quotes	Rq&{#
&ed levels	Rj&3
*ists	Rq&A
)more	J(&',
)too	R((
&ing has	R{&:
#t 0.0	Rc%8
&3128	Rv"8
&and	Rl!3
&blocking	Rl#?
&catalogue	RN3
/yaml	RN3
'ore	.l!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&9&!^03
&e1	RN3
(md	RN3
'rror	R_&8
&has	Rl!:
'ttp	Fl!,A:^&
*statuscode	Rl":
&net	Rl":
&p	Rw#?
&rack	Rl!&!:
&should	Rh%:
'ign	Rw#?
'ymfony	Rl!3
&the	Ra#f
&unused	Rl!:
%lify and	Jn&J&V
*cloudflare	Rn&&
%scape dated	Rl",
%work a	Jw#,"3
+ddress	Jr"39H
+nd	R{&H
+s	Rw"H
,ks	Rw#?
+t	Rc%3
+uthentication	Jr!Hg!(!?
`)
