sitegenSearch("ne70b19eb-5",`!408 411	Rh!V
'23	Ri!:
(9	Jp!f"O
&a	Ru":
'nd	Ru"h
&by	Rk!A
&for	Ru"3
&is	Jj!:Lf
&looks	Ru"f
&on	Jq!OE:
&request	Ru"(!?!f
'fc	Ju"H;3
&then	Rr&:
#9 411	Rg!3
(2	Ry"h
(3	Rs!,
(5	Rs!,
'22	Rs!,!^
&a	Js!:T3
'n	Jv"O.3
(d	Bs!3;3.3M3,3
&betrays	Re!H
&cacheable	Rv"O
'onflict	Fh!,&*K(!?
&description	Rs![
(tail	Rv"?
&for	Jv"H63
&gives	Rl!,
&if	Rd"H
&or	Fs!<Dh>3
&the	Jv"f%f
&without	Rx!:
%61ff and	R~":
"1 02	R}"?
%43	Ru%1
%gmt	R|"?
#0 414	Rg!3!f
(6	Rs!,
&a	Rr!:
's	Rw":
&because	Rw"f
(tter	Rw"h
&claims	Rw"H
&detail	Rw"?
&for	Rw"O
&gone	FV12,P(!?
&https	Rp&8
&index	Rp&8
+md	Rp&8
&rather	Re"3
&where	Re"H
'ith	Jq"m63
#1 412	Rg!3
(3	Rh!V
&length	Rx"(!?!h
&rfc	Rx":
#2 0	Ry#1
&2026	R_"?
*1123	R_"?
&413	Rg!3
'28	Rs!,
&a	Rr&:
'nd	Ry"H!h
&if	Jf!3c!3
&never	Rs!3
&or	Rc#3
&precondition	Jh!,R(!?
&rfc	Jh"303
&the	Ry"f
`)
