sitegenSearch("n296cacc9-11",`!empty cell	Jf!,f#f
,s	Jj&m+:
)ollection	Rb"3
+umn	Re!,
(element	Ru&:
(file	JF,|!H
)lags	Rl&3
)older	Jf":w"&
*r	Jo#:l!3"{)
+m	Rc"3
(handed	Rh#H
*sh	Rw&O
(in	Rz&{*
(line	B,,P:?,!A*:"Ar":
,s	Ru&,
*st	Bl!,!3*3%,(&!3&353!f
(note	Ry&:
(one	Rf!:
)therwise	Rw!,
(page	Jm"HBH
)hrase	R~%3
)ut	Ro%3
(reply	Jb%:93!:
*quest	R|!:
(search	Ru"3
*nd	Ru"3
*rver	Rv#f
)tring	R0,
(text	Rb":
)he	Rc":
+mselves	Rc",
)itle	Jd!:q#{!
(where	Rz&V!^
)rap	R^:
"n gb	Rz&^
%head	Rf&8
%it	Rl&,
%q	Ru#?
%where	Rz&^
#code and	Ra'&
)each	Ra'V
)into	Ra',
)the	Ro!3
)uri	Ra'3
(d again	Ra'V
+nd	Ru&,
*form	Rd"H
*image	R_#H
*once	R_#H
*too	Ra'A
+wice	Ra'V
(r and	Ra'(
(uricomponent does	Ra'3
5leaves	Ra'3
'ing a	Rq"3
,nd	R~&3
+chunked	R|"?
+gzip	Ra#?
+has	Rp#:
+lists	Ra#3
+of	R",
,r	Ra#,
+rfc	Ra'3
+that	J":{"H
+utf	Be"?"?B?"?0?
`)
