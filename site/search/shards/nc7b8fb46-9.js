sitegenSearch("nc7b8fb46-9",`!hints allows	R{!H
(back	R{!:
(iana	Rn%&
(links	Rn%3
(since	R{!&
(version	R{!H
#storic and	Rx#,
+do	Rl!H
+exchange	Jz!A_!A
+ietf	Rx#,
+still	Rj!O
+web	Rt!,
.dav	Rt!,
*al reasons	Rj":
(y along	Rg&3
+nd	Rl!O
*entry	Rc":
+xplains	Rm"3
*keep	Rw&:
*rfc	Rx#,
*squash	Rk&m
#t most	Rd&3
&per	Ru!,
&rate	Rh&?
%ch on	Ry"O
%s a	Rg#3
(fter	Rs%:
(t	Rs%:
'the	R}!3
"old 8	Rm#:
'all	R|"3
(nd	Jv!&d#A
)y	Rj"H
'emphasis	Ry&A
'for	Js!3-O
'hints	R{!:
(tml	R^,
'it	Jx!3EO
'links	R{",
'no	Rp&O
'only	Rz"O
'so	R}"&
(uch	Rq&,
'the	Fd!,>,p"m#A
'what	Js&{!'3
)en	Ru!O
(ithin	Rs&{#
&s 8	Rz%3
(a	>-3i!Ar!3G3"{!)3(:"O'3
)ll	Rq&,
)n	Js#O334:
*d	Jq#m]H*&
*y	Rg#h
(below	Rp&,
(content	Rk&,!H!O!V!f!{!
(depends	J}!,n"m
(endregion	R;:
(for	>&,*,[mg!Hb!:'%)V&,
)urther	Rq&,
(grpc	Rj!:
,status	Rj!:
(it	Rq%V
(no	RC,
(one	Rj&O
(region	J;:y%t
`)
