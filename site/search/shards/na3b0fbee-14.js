sitegenSearch("na3b0fbee-14",`!csv a	Rj&m
'lso	Rs&m
'nd	J",v"3
&coverage	Jj&"3F
&file	JF&l%3
&href	Rw"?
'ttp	Jd"???
&key	JG1"1"1
&or	J#,",
&q	Rw"H
&syntax	RF(
&table	Rk&{%
(kes	Rj&m
'ype	Rw"?
&with	RF:
&year	R_"?
"trl c	Jk&3!A!{&-%
'k	Rx&,
&c and	Rk&3!A
(ends	Rk&A
(or	Rk&{&
(stops	Rv&%
&k and	Rx&,
"ulprit is	Rz%:
#re is	Rx!f
&d by	J_%:<:
%l 52	Ry%1
'7.88	Fu!O"3&:#:
+.1	Bx":+:%:&:Q1
'after	Rv!H!m
(lso	Rj":
(nd	Jo!3!V5:^3
)swers	Ro!%
'browsers	Ru!%
'c	Rd":
(ert	R{%1
(hange	Rc#:
(ommand	Ro!t
'd	Ra#:
(oes	Fr!H&A;:4:
'encode	Ro!3
)ds	Jq":j!3
'fail	Ro!,
(ollows	Ro":
(rom	Rc%V
'give	Rc#f
+s	Rx!:
'h	Rc#f
(ttp	Jy%1&1
+1.0	Rj#f
-1	Rj#f
'i	Fo!*>fl"?*,!O
(f	Ro!m
'keeps	Jl":K:
'l	Jh":':":
'manual	2o!%(O"3!A!H#:!f-:':":":!H":%:":":#:#:#:":":%:":":":":":":!f":%:":#:":":":":":":":":":%:/:#:,%
'node	Ja":(:S:
+js	Ja":(:S:
'one	Rb#V
(pens	Re#f
`)
