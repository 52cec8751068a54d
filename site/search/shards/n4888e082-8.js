sitegenSearch("n4888e082-8",`!207 in	Ri#3
's	Nl!O<f
&multi	Jg"(!:!?"?C?
+status	Jg"(!:!?"?C?
&or	Ru!A
&say	Rg"f
'o	Rg"H
&that	Nj#:13
(e	Rl!%
(is	Nl!O,3
&where	Rj#3
'ithin	Rh",
#8 226	Nm!3%A
&already	Nh"(!?W3
'nd	Rh",
&for	Nh"HR3
&it	Rh":
(self	Rh"O
&then	Rh"H
#m for	Ra#f
"1 0000	Rh%1
%15	Rm%?
%gmt	R_#?
#4 used	Rc"O
#5 with	Rt%&
#8 as	R~#:
&in	R~#3
's	R~#,
&this	R~#(
"2 10	Rb#?
%a	Rd#:
%connection	Ry&T
#6 302	Rm!3
(5	Rp!A
(6	Rp!A
&im	Ni"(!:!?V3
&may	Ri"O
#95 and	Rw#3
'of	Rw#,
'section	Nj":N&!,
"3 59	Rb':
%nov	Rz#?
%open	Rf"?
%paid	Rf"?
%send	Rw!O
#24 and	Rf#f
'of	Rf#,
'section	Rf#,
"4 55	Ri#?
%a	Rm!?
&nd	R~"A
%bytes	R~"A
%equal	Rp!O
%nov	6k!1#?'*'1!8%?%?#?"?"?#?#?'?"?"?"?%?"?"?"?#?"?"?&?"?,?(?%?#?"?"?
(ember	RW3
`)
