sitegenSearch("n07908d88-9",`!empty flags	Rh&3
)older	Jb":w"&
*r	Fk#:l!3"{(
+m	R~!3
(handed	Rd#H
*sh	Rs&O
(in	Rv&{)
(line	B,,M:>,!A*:"Ar":
,s	Rq&,
*st	Bh!,!3*3%,(&!3&353!f
(note	Ru&:
(one	Rb!:
)therwise	Rs!,
(page	Ji"HBH
)hrase	Rz%3
)ut	Rk%3
(reply	J}#:93!:
*quest	Rx!:
(search	Rq"3
*nd	Rq"3
*rver	Rr#f
)tring	R0,
(text	R}!:
)he	R~!:
+mselves	R~!,
(where	Rv&O!V
)rap	RZ:
"n gb	Rv&V
%head	Rb&8
%q	Rq#?
%where	Rv&V
#code and	R|&&
)each	R|&V
)into	R|&,
)the	Rk!3
)uri	R|&3
(d again	R|&V
+nd	Rq&,
*form	R_"H
*image	R{"H
*once	R{"H
*too	R|&A
+wice	R|&V
(r and	R|&(
(uricomponent does	R|&3
5leaves	R|&3
'ing a	Rm"3
,nd	Rz&3
+chunked	Rx"?
+gzip	R|"?
+has	Rl#:
+lists	R|"3
+of	R",
,r	R|",
+rfc	R|&3
+that	J":w"H
+utf	Ba"?"?B?"?0?
.8	Ba"?"?B?"?0?
+which	Rs",
*s than	R|&:
%rypted connection	Jp#H4&
,port	Ry%O
,so	R{&3
,token	R{&:
)ion and	Ry%O
`)
