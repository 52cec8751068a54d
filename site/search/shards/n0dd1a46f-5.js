sitegenSearch("n0dd1a46f-5",`!408 411	Rl!V
'23	Rm!:
(9	Jt!f"O
&a	Ry":
'nd	Ry"h
&by	Ro!A
&for	Ry"3
&is	Jn!:Lf
&looks	Ry"f
&on	Ju!OE:
&request	Ry"(!?!f
'fc	Jy"H;3
&then	Rv&:
#9 411	Rk!3
(2	R}"h
(3	Rw!,
(5	Rw!,
'22	Rw!,!^
&a	Jw!:T3
'n	Jz"O.3
(d	Bw!3;3.3M3,3
&betrays	Ri!H
&cacheable	Rz"O
'onflict	Jl!,&*K(!?
&description	Rw![
(tail	Rz"?
&for	Jz"H63
&gives	Rp!,
&if	Rh"H
&or	Jw!<Dh>3
&the	Jz"f%f
&without	R|!:
%61ff and	Rc#:
"1 02	Rb#?
%43	Ry%1
%gmt	Ra#?
#0 414	Rk!3!f
(6	Rw!,
&a	Rv!:
's	R{":
&because	R{"f
(tter	R{"h
&claims	R{"H
&detail	R{"?
&for	R{"O
&gone	JY13,P(!?
&https	Rt&8
&index	Rt&8
+md	Rt&8
&rather	Ri"3
&where	Ri"H
'ith	Ju"m63
#1 412	Rk!3
(3	Rl!V
&length	R|"(!?!h
&rfc	R|":
#2 0	R}#1
&2026	Rd"?
*1123	Rd"?
&413	Rk!3
'28	Rw!,
&a	Rv&:
'nd	R}"H!h
&if	Jj!3c!3
&never	Rw!3
&or	Rg#3
&precondition	Jl!,R(!?
&rfc	Jl"303
&the	R}"f
`)
