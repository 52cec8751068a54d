sitegenSearch("n19e119ea-7",`!sg083 templateunknown	R](
&4 asset	R^(
-unknown	R^(
(no	Ru&:
%90 catalogues	Rj&V
(these	Rf&{!
(waiver	R_!(
.notneeded	R_!(
#110 a	Rt&,
(table	Ra!(
-unknownname	Ra!(
&1 so	Rt&:
(table	Rb!(
-rows	Rb!(
&2 diagram	Rc!(
/unclear	Rc!(
&3 and	Rt&%
(block	Rd!(
-misplaced	Rd!(
#app and	Rh&O
"h also	Rn&m
%include	R;1
%session	Rn&m
%tab	Rn&f
'rget	Ri&?
#a 256	Rr&O
%256 of	Rr&O
%ke hands	Rc%:
%ll really	JD:m%3
%pe of	Rr"f
(tells	R{%:
's exist	Ri%3
%rd is	Rs&A
(of	Rs&A
's each	Rs&A
)in	Rs&A
)of	Jg&H':
&e a	F?:b!:Bf
)dded	Rh#f
(depends	Ro!V
(falls	Ro!:
(is	Ro!3
(of	Jo!1#^
)ne	Rh#H
)r	Ro&V
(the	F1&c#,R3%,
(when	Ro!O
'd addresses	R_&:
*nd	Ri%:
)between	R&:
)cache	Fg!:B:*O;O
.s	Fg!HA3DO
)disks	Jg&A,3
*rawing	R~!3
)hosting	Js#f5&
)max	Rg!,
,age	Rg!,
)web	Rs"f
's between	Rk!t
)leave	Ro!A
)most	Rp&3
)them	Rw!,
`)
