sitegenSearch("ndb46cc90-8",`!elsewhere what	Rh!,
.ile	Rf"3
"mail a	Rm%1
)ddress	Js!:D3!H
(redeems	Re#A
(utils	Rq!?
'utils import	Rq!?
#bed one	R{!,
's pictures	Ro&^
#ma txt	Rb"?
&txt d	Rb"?
#phasis and	J(,h&{#
+code	Jn&:(A
+the	Rn&H
%loyee advised	Rc&:
+depending	Rd&,
%ty account	Ro"H
)llow	Rr"3
)nd	Jq"mf"A
(body	Fh!3830H(H
)roken	R}#,
(can	Rn&t
)ell	Jb!,f#f
,s	Jf&m*:
)ollection	R}!3
+umn	Ra!,
(element	Rp&:
(file	JF,x!H
)lags	Rh&3
)older	Jb":v"&
*r	Fk#:k!3"{(
+m	R~!3
(handed	Rd#H
*sh	Rr&O
(in	Ru&{)
(line	B,,M:>,!A*:"Aq":
,s	Rp&,
*st	Bh!,!3*3%,(&!3&353!f
(note	Rt&:
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
(where	Ru&O!V
)rap	RZ:
"n gb	Ru&V
%head	Rb&8
%q	Rq#?
%where	Ru&V
#code and	R{&&
)each	R{&V
`)
