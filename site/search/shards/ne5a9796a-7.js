sitegenSearch("ne5a9796a-7",`!205 throws	R~!:
#6 300	Rg!3
&as	Rc"3
&bytes	R}"3
&for	Js!,(3
&instead	R_"h
's	R_"O
&must	R_"3
&or	Rr&:
&partial	Jh!,9(!?
&says	R_"f
'uch	R}"H
&to	R_"3
&without	Jn!Vn#3
%8 introduced	Ri"3
'section	Jj!A@3
#7 208	Jg!3%A
&alone	Rh!3
'nswers	Rd#O
'round	Rb"O
&can	Ri!:
&do	Ra":
&for	Fh!3-H/h
&in	Rc#3
's	Jf!O<f
&multi	Fa"(!:!?"?C?
+status	Fa"(!:!?"?C?
&or	Ro!A
&say	Ra"f
'o	Ra"H
&that	Jd#:13
(e	Rf!%
(is	Jf!O,3
&where	Rd#3
'ithin	Rb",
#8 226	Jg!3%A
&already	Jb"(!?W3
'nd	Rb",
&for	Jb"HR3
&it	Rb":
(self	Rb"O
&then	Rb"H
#m for	Rz"f
"1 0000	Rb%1
%15	Rg%?
%gmt	Ry"?
#4 used	R|!O
#5 with	Rn%&
#8 as	Rx#:
&in	Rx#3
's	Rx#,
&this	Rx#(
"2 10	R{"?
%a	R}":
%connection	Rs&T
#6 302	Rg!3
(5	Rj!A
(6	Rj!A
&im	Jc"(!:!?V3
&may	Rc"O
#95 and	Rq#3
'of	Rq#,
'section	Jd":N&!,
"3 59	R{&:
%nov	Rt#?
%open	R_"?
%paid	R_"?
%send	Rq!O
`)
