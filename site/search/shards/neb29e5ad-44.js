sitegenSearch("neb29e5ad-44",`!451 rfc	Rg!f
&the	Rr%&
&unavailable	Rj#(!?
#6 blocked	Rs%(!?
&is	Rs%3
&of	Rs%&
#7 expired	Rt%(!?
&in	Rt%:
&must	Rt%:
"60 412	Ry#1
&checksum	Ry#&
'lient	Ry#(
&for	R{%3
'rom	Ry#Q
&has	Ry#3
&our	Ry#,
#3 for	Js#3)3
)warding	Rv#(
&is	Rv#:
&of	Jv#&&&
&that	Rv#:
'oo	Rz#(
&upstream	Rv#8
.addr	Rv#8
.status	Rv#8
&we	Rz#:
'hich	Rz#,
#4 incompatible	R{#(
&we	R{#,
"7 writes	Jh&,/V
#1 treats	Ri!3
"8 00	R'1
%gmt	Rz"?
#0 bytes	Ri#?
#210 bytes	Rr&T
"9 33	Re#?
&7	Rz&,
#18 appendix	Jv!3,:
'removed	Rv!3
'says	Ra"H
(ection	>f!O-H#H%3,&!,!3C&!,!3"&!,!30&!,!:"H
'wants	Rd#3
#4 431	Rv%8
&inside	Ji#fN,
&request	Rv%(
#5 403	Rw%:
&and	Re!A
&ssl	Rw%(
#6 and	Rx%,
're	Re!A
&of	Rx%&
'n	Rx%3
&ssl	Rx%(
#7 308	Ry%8
&http	Ry%(
&so	Ry%,
#8 and	Je!Ae":
&canceled	Rz%(
&in	Jh%:43
(valid	Rh%(
&of	Jh%&4&
&should	Rz%:
&the	Rz%&
`)
