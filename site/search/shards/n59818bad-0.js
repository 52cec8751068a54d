sitegenSearch("n59818bad-0",`!secure on	Rq%3
'ity a	Rw"f
,s	Rm&3
+events	Rm&1
+header	Ro"f
1s	RQ,
+plugins	Rb%3
,olicy	Bt%&!3=:&3![#,#%
+rejection	Rd&(
,fc	Rm"3
*events write	Rm&1
%websocketaccept if	Ry!:
5s3p	Ry!?
8plmbitxaq9kygzzhzrbk	Ry!?
.key d	Ry!?
3ghlihnhbxbszsbub25jzq	Ry!?
.version 13	Jy!?Q?
6rfc	Rj#3
#e 200	Ro!O
&305	Rn"3
&422	Rq"3
'99	R_&Q
&a	Bk!:-:,:Yh;V':
'lso	*6,d!X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"X"J"J"C"C"J"J"J"J"J"J"J"J"J"J"C"J"J"C"C"C"J#J"J"J"J"J"J"J"J"C"C"C"C"C"C"C"J"C"C"J"C"C"J"J
'n	Jm"Hi!&
'uthentication	Jp!Hq#3
&below	BK1_"3e!8"A'f(,
(yond	Js!A,f
&caching	Ju!V"V
(talogues	Rl&:
'loudflares	Rh%:
&debugging	R~&:
'rafts	Ro&A
&extend	Rg#H
&formats	Rk&,
'rom	R5:
&google	Rb":
&hosts	Jk&f",
'ttp	Rj&V
`)
