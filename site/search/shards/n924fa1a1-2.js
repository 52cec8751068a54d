sitegenSearch("n924fa1a1-2",`!neither helps	Rs"f
*is	Np"O'm
*of	Ru&V
*repeated	Rw!m
-lace	Rw!:
,try	Rw!:
/after	Rw!:
*show	Rk!O
+o	Rh!,
+uccess	Rg",
*the	Rc!,
*undoes	Rl!3
#st it	Ro%3
'more	R|&H
'quotes	Ru&{#
&ed levels	Rn&3
*ists	Ru&A
)more	R(&
)too	R((
&ing and	R-,
*has	R_':
#t 0.0	Rg%8
&3128	Rz"8
&and	Rp!3
&blocking	Rp#?
&catalogue	RO3
/yaml	RO3
'ore	.p!O,&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&!:"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&9&!^03
&e1	RO3
(md	RO3
'rror	Rd&8
&has	Rp!:
'ttp	Bp!,)O"39:^&
*statuscode	Rp":
&net	Rp":
&p	R{#?
&rack	Rp!&!:
&should	Rl%:
'ign	R{#?
'ymfony	Rp!3
&the	Re#f
&unused	Rp!:
%lify and	Nr&J&V
*cloudflare	Rr&&
%scape dated	Rp",
%work a	N{#,"3
+ddress	Nv"39H
+nd	R_'H
+s	R{"H
,ks	R{#?
+t	Rg%3
+uthentication	Nv!Hg!(!?
*behind	Rd&,
*can	R{#3
+onnect	Re&(
`)
