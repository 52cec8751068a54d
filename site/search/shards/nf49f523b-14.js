sitegenSearch("nf49f523b-14",`!neighbours 521	R_%3
-60	Rs&A
-for	Rs&3
-have	Rs&A
-in	R|#3
-owners	Ru&,
-that	Re!C
-where	R5:
/ose	R_&:
%ther a	F>,8&y#:
*content	Rg&3
*do	RM,
,es	Jh"fr"O
*exists	Rj!3
*good	Rn%:
*has	R],
+elps	Rm"f
*is	Jj"O'm
*of	Rn&V
*repeated	Rq!m
-lace	Rq!:
,try	Rq!:
/after	Rq!:
*show	Re!O
+o	Rc!,
+uccess	Ra",
*the	R^,
*undoes	Rf!3
#st it	Ri%3
'more	Ru&A
'quotes	Rn&{#
&ed levels	Rh&3
*ists	Rn&A
)more	J(&',
)too	R((
&ing has	Rx&:
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
`)
