sitegenSearch("ndb1c31b3-15",`!severity error	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&&&&&"&"&"&"&"&"&"&"&#&!1"&"&"&i#H"?,,
+page	Ru!1
+the	Rp&,
,icket	Ru!1
-tle	R{&*
,ype	Rf!1
+warning	>:&"&:&"&"&#&"&"&,&'&
"ftp web	Ry&H
*dav	Ry&H
"g a	R|&3
&pp	Rn&O
%belong	RD,
%link	R|&8
%sans	R|&8
&g037	Ru&3
#001 not	R"(
+utf8	R"(
(sg005	Rn&{!
&2 a	Rn&{!
(file	R#(
,toolarge	R#(
&3 a	Rn&{!
(folder	R%(
.asfile	R%(
&4 a	Rn&{!
(symlink	R&(
/escapes	R&(
&5 nul	R'(
+byte	R'(
(text	Rn&{!
&6 and	Ru&{#
(nested	R((
.toodeep	R((
(tags	R|&H
&7 a	Rn&{!
(unreadable	R)(
2file	R)(
&8 sg009	Rn&{!
+16	Rn&3
)ite	R*(
,missing	R*(
&9 home	R+(
,missing	R+(
(no	Rn&{!
%10 front	R,(
-mattermissing	R,(
&1 yaml	N-(c&3
,syntax	R-(
&2 a	Nl&,#3
(unknown	R.(
/key	R.(
&3 a	Nl&,#3
(missing	R/(
/key	R/(
&4 a	Rn&3
`)
