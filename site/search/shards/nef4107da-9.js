sitegenSearch("nef4107da-9",`!hide a	Ji!&,A
(nd	Ri!H
'behind	Ry%:
'failures	Rm!:
'no	Ri!H
'the	Jc!,63
'what	R{#:
&s a	R8,
)mong	R}#3
(its	Rs!A
(that	Rv!O
*e	Fp!A#3^H::
%ing a	Rd#H
)on	Rt"H
)with	Ri!J
#gh is	Rz&:
&er later	R~"3
*imit	Rw#f
)minor	Rt#3
'st 1	Rt#3
+x	Rt#3
*bit	Rj!:
*version	Rt#A
&lighted another	Rs&m
/s	Rs&m
.in	Rs&f
.when	Rs&f
#nt and	Ru!:
(t	R{!O
'for	R{!:!H
'goes	R{!A
'itself	R{!O
'on	R{!H
)ly	R{!H
'while	R{!3
(ould	Ra#A
&ing at	R{!H
&s 103	Rn!3
(about	R{!&
)llows	R{!H
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
`)
