sitegenSearch("n1630ecf1-5",`!maps numbers	Rj!,
#rch 1998	Rq#,
%gin and	Rd!,
)of	Rt&%
%k 4xx	Ru&{(
'and	Rh&{!
(s	J}!3r"&
'does	Jh&^(%
'everything	Rw"3
'for	Jw"3c"3
'its	Ru&{(
'nottingham	R_#f
'read	Rn&%
+s	Rn&{#
'the	J6:a&{,
&down a	Rt&A
,lso	Rn&m
,n	Ru&O
-d	F::n%3&^#%
,re	Ro&A
-ound	Rn&{"
,t	Rh&,
+file	B,&!:1:l%3!m#A(t
,or	Jg&^*^
+has	Ro&:
,ref	Ro&1
+is	Rl&:
,ts	Rg&O
+link	Rn&{"
,lmstxt	Ro&,
2org	Ro&,
+or	R(&
+page	Rm&3
+the	Fl&A"A#A(O
,o	Rv&V
,win	Jg&O/H
+url	Rf&O
+where	J9:w%:
,ith	Rt&:
+yaml	J",",
&ed as	Rl%%
)codes	Fd!,l#f(,
+unted	Rn&f
)diagram	Rt&A
)http	J6,q%^
)it	Re#3
)lines	R:,
)must	Ro#O
-revalidate	Ro#O
)obsolete	Ri!A
)public	Rg!,
'r is	Rn&t
(s are	Rn&t
't api	Jc&&"&
)yandex	Rd&?
&s a	R:,
)nd	Jn&3':
(each	Rv#,
(included	Jh"f@f
(that	Jn&V#,
*ey	Ry"H
#stering it	R}#3
#tch 1	Rv&1!F
(2	Rv&1!F
)026	Rg!?
(4	Rf&"
`)
