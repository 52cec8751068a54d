sitegenSearch("n89a4adc4-5",`!406 is	Ra#,
&not	Rw"(!?
&only	Rw"O
#7 408	Rk!3
&502	Rl!V
&and	Rr!V
&because	Rx"H
&comes	Ji!AEH
&for	Ry#3
&once	Rt!f
&proxy	Rx"(!?
&rfc	Rr"3
&the	Rm"H
'o	Rm"3
&when	Rx"h
#8 409	Rk!3
'11	Rl!V
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
`)
