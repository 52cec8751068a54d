sitegenSearch("n09cb29e1-4",`!sg062 temporaryexpired	RV(
(warns	Rj&t
&3 a	Rn&3
(replacement	RW(
3gone	RW(
(warns	Rj&t
&4 a	Rn&3
(life	RX(
,cyclekey	RX(
(sg070	Rj&{!
(warns	Rj&t
%70 example	RY(
/code	RY(
(no	Rj&^
(to	Rj&{!
&1 example	RZ(
/header	RZ(
(the	Rj&^
&2 example	R[(
/phrase	R[(
(the	Rj&^
%80 a	Rz&H
(template	R](
0syntax	R](
&1 a	Rz&H
(template	R^(
0variable	R^(
&2 a	Rz&H
(template	R_!(
0partial	R_!(
&3 any	Rz&3
(template	Ra!(
0unknown	Ra!(
&4 asset	Rb!(
-unknown	Rb!(
(no	Rz&A
%90 catalogues	Rn&V
(these	Rj&{!
(waiver	Rc!(
.notneeded	Rc!(
#100 an	Rn&3
(image	Rd!(
-withouttext	Rd!(
(unless	Rs&{!
%10 a	Ry&,
(table	Re!(
-unknownname	Re!(
&1 so	Ry&:
(table	Rf!(
-rows	Rf!(
&2 diagram	Rg!(
/unclear	Rg!(
&3 and	Ry&%
(block	Rh!(
-misplaced	Rh!(
#app and	Rl&O
#link light	Rz&8
.dark	Rz&8
#sans own	Rz&8
"h also	Rs&m
%include	R;1
`)
