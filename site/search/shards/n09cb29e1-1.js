sitegenSearch("n09cb29e1-1",`!severity error	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&&&&&"&"&"&"&"&"&"&"&#&!1"&"&"&h#H"?,,
+page	Rs!1
+the	Rn&,
,icket	Rs!1
-tle	Ry&*
,ype	Re!1
+warning	>9&"&:&"&"&#&"&"&,&
"ftp web	Rw&H
*dav	Rw&H
"g a	Rz&3
&pp	Rl&O
%belong	RC,
%link	Rz&8
%sans	Rz&8
&g037	Rs&3
#001 not	R"(
+utf8	R"(
(sg005	Rl&{!
&2 a	Rl&{!
(file	R#(
,toolarge	R#(
&3 a	Rl&{!
(folder	R%(
.asfile	R%(
&4 a	Rl&{!
(symlink	R&(
/escapes	R&(
&5 nul	R'(
+byte	R'(
(text	Rl&{!
&6 and	Rs&{#
(nested	R((
.toodeep	R((
(tags	Rz&H
&7 a	Rl&{!
(unreadable	R)(
2file	R)(
&8 sg009	Rl&{!
)ite	R*(
,missing	R*(
&9 home	R+(
,missing	R+(
(no	Rl&{!
%10 front	R,(
-mattermissing	R,(
&1 yaml	J-(a&3
,syntax	R-(
&2 a	Jj&,#3
(unknown	R.(
/key	R.(
&3 a	Jj&,#3
(missing	R/(
/key	R/(
&4 a	Rl&3
(bad	R0(
+value	R0(
`)
