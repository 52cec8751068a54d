sitegenSearch("n2dd24ecf-2",`!sg061 deprecated	RV(
2withoutreason	RV(
&2 a	Rp&3
(temporary	RW(
1expired	RW(
(warns	Rl&t
&3 a	Rp&3
(replacement	RX(
3gone	RX(
(warns	Rl&t
&4 a	Rp&3
(life	RY(
,cyclekey	RY(
(sg070	Rl&{!
(warns	Rl&t
%70 example	RZ(
/code	RZ(
(no	Rl&^
(to	Rl&{!
&1 example	R[(
/header	R[(
(the	Rl&^
&2 example	R](
/phrase	R](
(the	Rl&^
%80 a	R|&H
(template	R^(
0syntax	R^(
&1 a	R|&H
(template	R_!(
0variable	R_!(
&2 a	R|&H
(template	Ra!(
0partial	Ra!(
&3 any	R|&3
(template	Rb!(
0unknown	Rb!(
&4 asset	Rc!(
-unknown	Rc!(
(no	R|&A
%90 catalogues	Rp&V
(these	Rl&{!
(waiver	Rd!(
.notneeded	Rd!(
#100 an	Rp&3
(image	Re!(
-withouttext	Re!(
(unless	Ru&{!
%10 a	R{&,
(table	Rf!(
-unknownname	Rf!(
&1 so	R{&:
(table	Rg!(
-rows	Rg!(
&2 diagram	Rh!(
/unclear	Rh!(
&3 and	R{&%
(block	Ri!(
-misplaced	Ri!(
%20 a	Rp&3
(foreign	Rj!(
`)
