sitegenSearch("ndb46cc90-9",`!encode into	R{&,
)the	Rk!3
)uri	R{&3
(d again	R{&V
+nd	Rp&,
*form	R_"H
*image	R{"H
*once	R{"H
*too	R{&A
+wice	R{&V
(r and	R{&(
(uricomponent does	R{&3
5leaves	R{&3
'ing a	Rm"3
,nd	Ry&3
+chunked	Rx"?
+gzip	R|"?
+has	Rl#:
+lists	R|"3
+of	R",
,r	R|",
+rfc	R{&3
+that	J":w"H
+utf	Ba"?"?B?"?0?
.8	Ba"?"?B?"?0?
+which	Rs",
*s than	R{&:
%rypted connection	Jp#H4&
,port	Ry%O
,so	Rz&3
,token	Rz&:
)ion and	Ry%O
-can	R|!H
-mode	R~#V
-up	Jk!:y!&
%yclopaedia 200	Rd"3
#d a	Fc#Hf!3)V
'nd	Fs#,=H>:+3
(swers	Rv!A
're	R{&,
's	R{!H
't	Jn#A%,
&because	R{",
'y	R|%:
&column	Rj&H
&date	Rd%:
'efault	Rh&,
&first	Rg&3
&gets	Rq&:
'oogle	Rh#:
&in	B%,z"333Y%!,!O(:
's	F}"Hn!H&{"
't	Jf!Hc#A
(s	Rp%3
&lies	R}"3
(ne	Rj&H
&of	>f!%;3?H&3+O7V&3':":D3!O-:
'n	RJ,
(ly	R}#3
'r	Rp&,
'therwise	Rq":
&partials	R[,
'rometheus	Ro!,
&rfc	Rn#m
`)
