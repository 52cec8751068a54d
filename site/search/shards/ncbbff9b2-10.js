sitegenSearch("ncbbff9b2-10",`!sg083 template	R](
0unknown	R](
&4 asset	R^(
-unknown	R^(
(no	Rv&:
%90 catalogues	Rj&V
(these	Rf&{!
(waiver	R_!(
.notneeded	R_!(
#110 a	Ru&,
(table	Ra!(
-unknownname	Ra!(
&1 so	Ru&:
(table	Rb!(
-rows	Rb!(
&2 diagram	Rc!(
/unclear	Rc!(
&3 and	Ru&%
(block	Rd!(
-misplaced	Rd!(
#app and	Rh&O
"h also	Ro&m
%include	R;1
%session	Ro&m
%tab	Ro&f
'rget	Ri&?
#a 256	Rs&O
%256 of	Rs&O
%ke hands	Rc%:
%ll really	JD:n%3
%pe of	Rr"f
(tells	R{%:
's exist	Ri%3
%rd is	Rt&A
(of	Rt&A
's each	Rt&A
)in	Rt&A
)of	Jg&H':
&e a	F?:b!:Bf
)dded	Rh#f
)nd	Rm&,
(depends	Ro!V
(falls	Ro!:
(is	Ro!3
(of	Jo!1#^
)ne	Rh#H
)r	Rp&V
(the	F1&c#,R3%,
(when	Ro!O
'd addresses	R_&:
*nd	Ri%:
)between	R&:
)cache	Fg!:B:*O;O
.s	Fg!HA3DO
)disks	Jg&A-3
*rawing	R~!3
)hosting	Js#f5&
)max	Rg!,
,age	Rg!,
)web	Rs"f
's between	Rk!t
)leave	Ro!A
)most	Rq&3
`)
