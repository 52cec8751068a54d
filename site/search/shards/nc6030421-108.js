sitegenSearch("nc6030421-108",`!sg070 no	Rf&^
(to	Rf&{!
&1 example	RW(
/header	RW(
(the	Rf&^
&2 example	RX(
/phrase	RX(
(the	Rf&^
%80 a	Ru&A
(template	RY(
0syntax	RY(
&1 a	Ru&A
(template	RZ(
0variable	RZ(
&2 a	Ru&A
(template	R[(
0partial	R[(
&3 any	Ru&3
(template	R](
0unknown	R](
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
`)
