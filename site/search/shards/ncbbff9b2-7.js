sitegenSearch("ncbbff9b2-7",`!severity ticket	Ro!1
-tle	Ru&*
,ype	Ra!1
+warning	B9&"&:&"&#&
"ftp web	Rs&H
*dav	Rs&H
"g a	Rv&3
&pp	Rh&O
%belong	RC,
%sg037	Ro&3
#001 not	R"(
+utf8	R"(
(sg005	Rh&{!
&2 a	Rh&{!
(file	R#(
,toolarge	R#(
&3 a	Rh&{!
(folder	R%(
.asfile	R%(
&4 a	Rh&{!
(symlink	R&(
/escapes	R&(
&5 nul	R'(
+byte	R'(
(text	Rh&{!
&6 and	Ro&{#
(nested	R((
.toodeep	R((
(tags	Rv&A
&7 a	Rh&{!
(unreadable	R)(
2file	R)(
&8 sg009	Rh&{!
)ite	R*(
,missing	R*(
&9 home	R+(
,missing	R+(
(no	Rh&{!
%10 front	R,(
-mattermissing	R,(
&1 yaml	J-(|%3
,syntax	R-(
&2 a	Jf&,#3
(unknown	R.(
/key	R.(
&3 a	Jf&,#3
(missing	R/(
/key	R/(
&4 a	Rh&3
(bad	R0(
+value	R0(
&5 not	R1(
+unique	R1(
%20 404	Rj&*
(and	Rj&H
(entries	Rf&V
(section	F2(!8N1h#y!&*
/missing	R2(
(to	Rf&{!
&1 default	Rf&,
(in	Rj&3
(lamp	Rw&8
,101	Rw&8
(section	R3(
/unknown	R3(
`)
