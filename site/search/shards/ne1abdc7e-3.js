sitegenSearch("ne1abdc7e-3",`!while only	Rr#H
(parsing	Rf"H
(reading	Fm#kJ1"1"1
(saving	Jy!H&3
(the	>g!:.A%&"f","HUO=3I3
+re	Jg&3.%
(what	Rd%V
(you	>M,::0HFH93Y:%A&&'V#:
+r	Rw!3
%te page	Ro%3
(space	FC,m%V!{%,,
#m limit	Rg%:
#o are	Fm!,%V?f
&brought	Ry"f
'uild	Re&%
&calls	Ro!V
(n	Ro!A
(rries	Rj#&
'hecks	RP,
'omes	R2,
)pares	R4,
&decided	Rm#f
(fine	Rv&{"
,s	Fg&{!)3*{"!{)!{-!{/
(manded	Rl!H
'id	Jn!36H
&exceed	Rg%,
&follows	R7,
&git	Rs&:
&had	Rj#f
(ndled	R|!:
(s	Fi!fFO)V
(ve	Ro"3
'old	Rw",
*s	R{&3
&is	Bt",!3;f'3+3X3
't	Je!,%,
&keeps	R)3
&leave	R{%:
'istens	J~#:W3
'ocked	Rc#H
&made	Rj#3
(kes	Rs&:
(y	Jt"Va"O
'eet	Rs#:
*s	Rk&?
(t	Rn%,
&name	Rn&,
'ever	Rw"H
&opens	R{#3
&prefer	Rq#H
,s	Rq#A
'ublishes	Rv&V
&reads	Ji!OHH
(cords	Re#,
(peats	Re&,
&says	R|#H
`)
