sitegenSearch("n27cbb3d4-12",`!extexamplecom audit	Rt#?
5trail	Rt#?
0purpose	Rt#?
%ra round	Rt!H
(sections	F3,t%,&3!V
'ct a	R|":
'sections allow	J3,x%V
0error	Rf&,
0warn	J3,x%3
"ye on	Ro!O
!f 3	Rv!3
#http	Rk%1!?
#iso	R":
'88591	R":
#tag	Rk!M
'txt	Rk!M
%he	RX3
#utf	R':
'16le	R':
"3 the	Rv!3
"acet and	Ro&H
(cacheable	Rs&3
(flag	Rf&O
(or	Rf&O
(true	Jf&"2F
(value	Ru&{0!}1
's and	Rs&A
)cacheable	Rs&A
)field	Ru&{2
*lag	Ru&{'
)the	Ru&{'
)what	Ru&{'
+ether	Ru&{'
%t after	RF,
(n	Rf&O
)d	Re&&
'box	Rf&O
'factgroup	Ru&,
(rom	RI,
'group	Ru&{"!}.
,s	Ru&{"
'is	Rt&,
'links	Re&%
'many	Ra",
(ost	Rj&,
'that	J.:a&:
&group facts	Ru&,
+s fields	Ru&{"
&or if	Ro!3
)ten	Ro!3
&s and	Rg&O
)re	Rm!%
)s	Rf&f
(come	Rv&O
(each	Ro&:
(filter	Ru&,
)rom	Rv&J
(in	Ju&{.2&
)ts	Ru&{.
(of	Ry&&
)n	Rh"3
(still	Ry&:
(that	Rm&3
*e	Fg!:f#m,{"
)o	Ru&{"
(whether	Ru&{"
`)
