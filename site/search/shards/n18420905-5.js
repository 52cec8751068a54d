sitegenSearch("n18420905-5",`!409 a	Js!:T3
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
&https	Ro&8
&index	Ro&8
+md	Ro&8
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
&a	Rq&:
'nd	Ry"H!h
&if	Jf!3c!3
&never	Rs!3
&or	Rc#3
&precondition	Jh!,R(!?
&rfc	Jh"303
&the	Ry"f
'o	Rs!3!O
&without	Ry"O
&you	Rs!3
#3 2026	R_"?
*1123	R_"?
&414	Rh!V
(5	Jg!3.,
'29	Rq!O
'31	Ro!:
&alone	Rj!H
'nd	Rq!3
're	Rt!3
&content	Jh!,S(!?
&if	Rr#f
's	Jj!3QO
'ts	Rs!3
&max	Rz"?
`)
