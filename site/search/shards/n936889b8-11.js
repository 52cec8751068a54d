sitegenSearch("n936889b8-11",`!csv file	RF&
&href	Rs"?
'ttp	J_"???
&key	FG1"1"1
&or	J#,",
&q	Rs"H
&syntax	RF(
&takes	Rf&m
'ype	Rs"?
&with	RF:
&year	R{!?
"trl c	Jg&3!A!{%,%
'k	Rs&,
&c and	Rg&3!A
(ends	Rg&A
(or	Rg&{%
(stops	Rq&%
&k and	Rs&,
"ulprit is	Rv%:
#re is	Rt!f
&d by	J{#:<:
%l 52	Ru%1
'7.88	Fq!O"3&:#:
+.1	Bt":+:%:&:Q1
'after	Rr!H!m
(lso	Rf":
(nd	Fk!3!V5:^3
)swers	Rk!%
'browsers	Rq!%
'c	R_":
(ert	Rw%1
(hange	R~":
(ommand	Rk!t
'd	R|":
(oes	Fn!H&A;:4:
'encode	Rk!3
)ds	Jm":j!3
'fail	Rk!,
(ollows	Rk":
(rom	R~#V
'give	R~"f
+s	Rt!:
'h	R~"f
(ttp	Ju%1&1
+1.0	Rf#f
-1	Rf#f
'i	Fk!*>fk"?*,!O
(f	Rk!m
'keeps	Jh":K:
'l	Fd":':":
'manual	2k!%(O"3!A!H#:!f-:':":":!H":%:":":#:#:#:":":%:":":":":":":!f":%:":#:":":":":":":":":":%:/:#:,%
'node	F|!:(:S:
+js	F|!:(:S:
'one	R}"V
(pens	Ra#f
'pass	Rx%O
`)
