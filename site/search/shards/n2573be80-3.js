sitegenSearch("n2573be80-3",`!sections from	RK,
+headings	Rq&,
+id	JK:j%?
,n	J4,h&V
,s	Ru&3
,ts	Jz&{#"3
+list	Rz&{#
+of	J4&1,v%A
,n	Rt%,
+registries	Rr&A
2y	Rj&,
-ndered	Rz&{#
+sections	B2&"&"&"&"&"&"&
,o	R3:
,tand	Rj&V
+takes	R3,
,emplates	Rn&:
-xt	Rj&m
,hat	B4,w%,)A&,%A6&
+warn	J3,|%3
,hich	Ro&V
%ure on	Rq%3
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
`)
