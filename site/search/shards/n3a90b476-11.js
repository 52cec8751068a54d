sitegenSearch("n3a90b476-11",`!empty line	B,,O:>,!A*:"Ar":
,s	Rs&,
*st	Bj!,!3*3%,(&!3&353!f
(note	Rw&:
(one	Rd!:
)therwise	Ru!,
(page	Jk"HBH
)hrase	R|%3
)ut	Rm%3
(reply	J_%:93!:
*quest	Rz!:
(search	Rs"3
*nd	Rs"3
*rver	Rt#f
)tring	R0,
(text	R_":
)he	Ra":
+mselves	Ra",
(where	Rx&V!^
)rap	R]:
"n gb	Rx&^
%head	Rd&8
%it	Rj&,
%q	Rs#?
%where	Rx&^
#code and	R~&&
)each	R~&V
)into	R~&,
)the	Rm!3
)uri	R~&3
(d again	R~&V
+nd	Rs&,
*form	Rb"H
*image	R}"H
*once	R}"H
*too	R~&A
+wice	R~&V
(r and	R~&(
(uricomponent does	R~&3
5leaves	R~&3
'ing a	Ro"3
,nd	R|&3
+chunked	Rz"?
+gzip	R~"?
+has	Rn#:
+lists	R~"3
+of	R",
,r	R~",
+rfc	R~&3
+that	J":y"H
+utf	Bc"?"?B?"?0?
.8	Bc"?"?B?"?0?
+which	Ru",
*s than	R~&:
%rypted connection	Jr#H4&
,port	R{%O
,so	R}&3
,token	R}&:
)ion and	R{%O
-can	R~!H
-mode	Ra%V
-up	Jm!:y!&
%yclopaedia 200	Rf"3
#d a	Fe#Hf!3*V
`)
