sitegenSearch("n7c2105ef-92",`!sections text	Rf&m
,hat	B4,s%,,,%A5&
+warn	J3,x%3
,hich	Rk&V
%ure on	Rm%3
'ity a	Rs"f
,s	Ri&3
+events	Ri&1
+header	Rk"f
1s	RQ,
+plugins	R}#3
,olicy	Bp%&!3=:%3![#,#%
+rejection	R_&(
,fc	Ri"3
*events write	Ri&1
%websocketaccept if	Ru!:
5s3p	Ru!?
8plmbitxaq9kygzzhzrbk	Ru!?
.key d	Ru!?
3ghlihnhbxbszsbub25jzq	Ru!?
.version 13	Ju!?Q?
6rfc	Rf#3
#e 200	Rk!O
&305	Rj"3
&422	Rm"3
'99	R{%Q
&a	Bg!:-:,:Yh;V':
'lso	*6,_!X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"J"J"C"C"J"J"J"J"J"J"J"J"J"J"C"J"J"C"C"C"J#J"J"J"J"J"J"J"J"C"C"C"C"C"C"C"J"C"C"J"C"C"J"J
'n	Ji"Hi!&
'uthentication	Jl!Hp#3
&below	BK1{!3e!8"A&f(,
(yond	Jo!A,f
&caching	Jq!V"V
(talogues	Rh&:
'loudflares	Rd%:
&debugging	Ry&:
'rafts	Rk&A
&extend	Rc#H
&formats	Rg&,
`)
