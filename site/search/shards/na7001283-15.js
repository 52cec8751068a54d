sitegenSearch("na7001283-15",`!sg063 warns	Rh&t
&4 a	Rl&3
(life	RW(
,cyclekey	RW(
(sg070	Rh&{!
(warns	Rh&t
%70 example	RX(
/code	RX(
(no	Rh&^
(to	Rh&{!
&1 example	RY(
/header	RY(
(the	Rh&^
&2 example	RZ(
/phrase	RZ(
(the	Rh&^
%80 a	Rx&H
(template	R[(
0syntax	R[(
&1 a	Rx&H
(template	R](
0variable	R](
&2 a	Rx&H
(template	R^(
0partial	R^(
&3 any	Rx&3
(template	R_!(
0unknown	R_!(
&4 asset	Ra!(
-unknown	Ra!(
(no	Rx&A
%90 catalogues	Rl&V
(these	Rh&{!
(waiver	Rb!(
.notneeded	Rb!(
#110 a	Rw&,
(table	Rc!(
-unknownname	Rc!(
&1 so	Rw&:
(table	Rd!(
-rows	Rd!(
&2 diagram	Re!(
/unclear	Re!(
&3 and	Rw&%
(block	Rf!(
-misplaced	Rf!(
#app and	Rj&O
#link light	Rx&8
.dark	Rx&8
#sans own	Rx&8
"h also	Rq&m
%include	R;1
%session	Rq&m
%tab	Rq&f
'rget	Rk&?
#a 256	Ru&O
%256 of	Ru&O
%ke hands	Re%:
%ll really	JD:p%3
%pe of	Rt"f
(tells	R}%:
's exist	Rk%3
`)
