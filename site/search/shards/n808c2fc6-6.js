sitegenSearch("n808c2fc6-6",`!407 comes	Nk!AEH
&for	R{#3
&once	Rv!f
&proxy	Rz"(!?
&rfc	Rt"3
&the	Ro"H
'o	Ro"3
&when	Rz"h
#8 409	Rm!3
'11	Rn!V
'23	Ro!:
(9	Nv!f"O
&a	R{":
'nd	R{"h
&by	Rq!A
&for	R{"3
&is	Np!:Lf
&looks	R{"f
&on	Nw!OE:
(ce	Rw!O
&request	R{"(!?!f
'fc	N{"H;3
&then	Rx&:
#9 411	Rm!3
(2	R_#h
(3	Ry!,
(5	Ry!,
'22	Ry!,!m
&a	Ny!AT3
'n	N|"O.3
(d	By!:;3.3M3,3
&betrays	Rk!H
&cacheable	R|"O
'onflict	Fn!,&*)[D(!?
&description	Ry!k
(tail	R|"?
&for	N|"H63
&gives	Rr!,
&if	Rj"H
's	Ny!^DH
&or	Jy!CDh>3
&the	N|"f%f
&without	R~!:
%61ff and	Re#:
#d5 43e8	Ry![
"1 02	Rd#?
%43	R{%1
%gmt	Rc#?
#0 414	Rm!3!m
(6	Ry!,
&a	Rx!:
's	R}":
&because	R}"f
(tter	R}"h
&claims	R}"H
&detail	R}"?
&for	R}"O
&gone	JZ14,P(!?
&https	Rv&8
&index	Rv&8
+md	Rv&8
&rather	Rk"3
&two	Ry!f
&where	Rk"H
'ith	Jy!f?m63
#1 412	Rm!3
(3	Rn!V
&length	R~"(!?!h
&rfc	R~":
`)
