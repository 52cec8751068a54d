sitegenSearch("n0092f9d6-7",`!204 without	Rw!,
%8 bytes	R_#f
#5 207	Rk!3
&and	Jc"Au"A*3
&is	Rc":
&like	Rc":
&must	Rt!^
&reset	Rc"(!:!?
&the	Rc"f
(rows	Rc":
#6 300	Rk!3
&as	Rg"3
&bytes	Rb#3
&for	Jw!,(3
&instead	Rd"h
's	Rd"O
&must	Rd"3
&or	Rv&:
&partial	Jl!,9(!?
&says	Rd"f
'uch	Rb#H
&to	Rd"3
&without	Jr!Vn#3
%8 introduced	Rm"3
'section	Jn!A@3
#7 208	Jk!3%A
&alone	Rl!3
'nswers	Rh#O
'round	Rf"O
&can	Rm!:
&do	Re":
&for	Jl!3-H/h
&in	Rg#3
's	Jj!O<f
&multi	Je"(!:!?"?C?
+status	Je"(!:!?"?C?
&or	Rs!A
&say	Re"f
'o	Re"H
&that	Jh#:13
(e	Rj!%
(is	Jj!O,3
&where	Rh#3
'ithin	Rf",
#8 226	Jk!3%A
&already	Jf"(!?W3
'nd	Rf",
&for	Jf"HR3
&it	Rf":
(self	Rf"O
&then	Rf"H
#m for	R~"f
"1 0000	Rf%1
%15	Rk%?
%gmt	R}"?
#4 used	Ra"O
#5 with	Rr%&
#8 as	R|#:
&in	R|#3
's	R|#,
&this	R|#(
"2 10	R_#?
%a	Rb#:
%connection	Rw&T
#6 302	Rk!3
(5	Rn!A
(6	Rn!A
`)
