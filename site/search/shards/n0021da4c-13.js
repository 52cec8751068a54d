sitegenSearch("n0021da4c-13",`!csv a	Rh&m
'lso	Rq&m
'nd	J",t"3
&coverage	Jh&"3F
&file	JF&j%3
&href	Ru"?
'ttp	Jb"???
&key	FG1"1"1
&or	J#,",
&q	Ru"H
&syntax	RF(
&table	Ri&{%
(kes	Rh&m
'ype	Ru"?
&with	RF:
&year	R}!?
"trl c	Ji&3!A!{&-%
'k	Rv&,
&c and	Ri&3!A
(ends	Ri&A
(or	Ri&{&
(stops	Rt&%
&k and	Rv&,
"ulprit is	Rx%:
#re is	Rv!f
&d by	J}#:<:
%l 52	Rw%1
'7.88	Fs!O"3&:#:
+.1	Bv":+:%:&:Q1
'after	Rt!H!m
(lso	Rh":
(nd	Fm!3!V5:^3
)swers	Rm!%
'browsers	Rs!%
'c	Rb":
(ert	Ry%1
(hange	Ra#:
(ommand	Rm!t
'd	R~":
(oes	Fp!H&A;:4:
'encode	Rm!3
)ds	Jo":j!3
'fail	Rm!,
(ollows	Rm":
(rom	Ra%V
'give	Ra#f
+s	Rv!:
'h	Ra#f
(ttp	Jw%1&1
+1.0	Rh#f
-1	Rh#f
'i	Fm!*>fl"?*,!O
(f	Rm!m
'keeps	Jj":K:
'l	Ff":':":
'manual	2m!%(O"3!A!H#:!f-:':":":!H":%:":":#:#:#:":":%:":":":":":":!f":%:":#:":":":":":":":":":%:/:#:,%
'node	F~!:(:S:
+js	F~!:(:S:
'one	R_#V
(pens	Rc#f
`)
