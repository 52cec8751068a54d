sitegenSearch("na7001283-12",`!severity error	."&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&"&%&&&"&"&"&"&"&"&"&"&"&!1"&"&"&h#H"?,,
+page	Rq!1
+the	Rl&,
,icket	Rq!1
-tle	Rw&*
,ype	Rc!1
+warning	B9&"&:&"&#&"&"&
"ftp web	Ru&H
*dav	Ru&H
"g a	Rx&3
&pp	Rj&O
%belong	RC,
%link	Rx&8
%sans	Rx&8
&g037	Rq&3
#001 not	R"(
+utf8	R"(
(sg005	Rj&{!
&2 a	Rj&{!
(file	R#(
,toolarge	R#(
&3 a	Rj&{!
(folder	R%(
.asfile	R%(
&4 a	Rj&{!
(symlink	R&(
/escapes	R&(
&5 nul	R'(
+byte	R'(
(text	Rj&{!
&6 and	Rq&{#
(nested	R((
.toodeep	R((
(tags	Rx&H
&7 a	Rj&{!
(unreadable	R)(
2file	R)(
&8 sg009	Rj&{!
)ite	R*(
,missing	R*(
&9 home	R+(
,missing	R+(
(no	Rj&{!
%10 front	R,(
-mattermissing	R,(
&1 yaml	J-(~%3
,syntax	R-(
&2 a	Jh&,#3
(unknown	R.(
/key	R.(
&3 a	Jh&,#3
(missing	R/(
/key	R/(
&4 a	Rj&3
(bad	R0(
+value	R0(
`)
