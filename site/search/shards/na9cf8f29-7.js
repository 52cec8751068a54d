sitegenSearch("na9cf8f29-7",`!205 throws	Ra":
#6 300	Ri!3
&as	Re"3
&bytes	R_#3
&for	Ju!,(3
&instead	Rb"h
's	Rb"O
&must	Rb"3
&or	Rt&:
&partial	Jj!,9(!?
&says	Rb"f
'uch	R_#H
&to	Rb"3
&without	Jp!Vn#3
%8 introduced	Rk"3
'section	Jl!A@3
#7 208	Ji!3%A
&alone	Rj!3
'nswers	Rf#O
'round	Rd"O
&can	Rk!:
&do	Rc":
&for	Fj!3-H/h
&in	Re#3
's	Jh!O<f
&multi	Fc"(!:!?"?C?
+status	Fc"(!:!?"?C?
&or	Rq!A
&say	Rc"f
'o	Rc"H
&that	Jf#:13
(e	Rh!%
(is	Jh!O,3
&where	Rf#3
'ithin	Rd",
#8 226	Ji!3%A
&already	Jd"(!?W3
'nd	Rd",
&for	Jd"HR3
&it	Rd":
(self	Rd"O
&then	Rd"H
#m for	R|"f
"1 0000	Rd%1
%15	Ri%?
%gmt	R{"?
#4 used	R~!O
#5 with	Rp%&
#8 as	Rz#:
&in	Rz#3
's	Rz#,
&this	Rz#(
"2 10	R}"?
%a	R_#:
%connection	Ru&T
#6 302	Ri!3
(5	Rl!A
(6	Rl!A
&im	Je"(!:!?V3
&may	Re"O
#95 and	Rs#3
'of	Rs#,
'section	Jf":N&!,
"3 59	R}&:
%nov	Rv#?
%open	Rb"?
%paid	Rb"?
%send	Rs!O
`)
