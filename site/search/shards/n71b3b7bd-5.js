sitegenSearch("n71b3b7bd-5",`!408 411	Rj!V
'23	Rk!:
(9	Jr!f"O
&a	Rw":
'nd	Rw"h
&by	Rm!A
&for	Rw"3
&is	Jl!:Lf
&looks	Rw"f
&on	Js!OE:
&request	Rw"(!?!f
'fc	Jw"H;3
&then	Rt&:
#9 411	Ri!3
(2	R{"h
(3	Ru!,
(5	Ru!,
'22	Ru!,!^
&a	Ju!:T3
'n	Jx"O.3
(d	Bu!3;3.3M3,3
&betrays	Rg!H
&cacheable	Rx"O
'onflict	Fj!,&*K(!?
&description	Ru![
(tail	Rx"?
&for	Jx"H63
&gives	Rn!,
&if	Rf"H
&or	Fu!<Dh>3
&the	Jx"f%f
&without	Rz!:
%61ff and	Ra#:
"1 02	R_#?
%43	Rw%1
%gmt	R~"?
#0 414	Ri!3!f
(6	Ru!,
&a	Rt!:
's	Ry":
&because	Ry"f
(tter	Ry"h
&claims	Ry"H
&detail	Ry"?
&for	Ry"O
&gone	FX12,P(!?
&https	Rr&8
&index	Rr&8
+md	Rr&8
&rather	Rg"3
&where	Rg"H
'ith	Js"m63
#1 412	Ri!3
(3	Rj!V
&length	Rz"(!?!h
&rfc	Rz":
#2 0	R{#1
&2026	Rb"?
*1123	Rb"?
&413	Ri!3
'28	Ru!,
&a	Rt&:
'nd	R{"H!h
&if	Jh!3c!3
&never	Ru!3
&or	Re#3
&precondition	Jj!,R(!?
&rfc	Jj"303
&the	R{"f
`)
