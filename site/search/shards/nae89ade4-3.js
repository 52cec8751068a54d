sitegenSearch("nae89ade4-3",`!sg072 example	R[(
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
%session	Rs&m
%tab	Rs&f
'rget	Rm&?
#a 256	Rw&O
%256 of	Rw&O
%ke hands	Rg%:
%ll really	JD:r%3
%pe of	Rv"f
(tells	R_&:
's exist	Rm%3
%rd is	Rx&A
(of	Rx&A
's each	Rx&A
)in	Rx&A
)of	Jk&H':
&e a	J?:f!:Bf
)dded	Rl#f
)nd	Rq&,
`)
