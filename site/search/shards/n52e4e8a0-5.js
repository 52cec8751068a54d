sitegenSearch("n52e4e8a0-5",`!by shopify	Re&,
&ide	Rx&3
'ze	J~"30f
&omebody	J|#3:3
)thing	Jm!:#:
&tated	Rh#O
)us	:k!(*(*V#V%V%V%V"V#O"O"V+O>V%V&VJ3
'ep	Ro&%
%that	Jm",f",
'e	2/,D,<H'%#V":!O&:!H(3':':"A%A#f.3&f&H"O*,!H+3%:":#3%3#:*3":/:33#%*3#H#,!3'&!H",
(ir	Bu!H_#O#,&,&,!3
(mselves	Bh!,/Q",G:2:
(n	Jx!Hc":
'is	Ry&,
&ransforming	Ra"&
&witter	Rg&3!V
'o	Jg!:1He#A
%until	Rx!f
&pload	R|!H
+draftinteropversion	R|!H
&s	Rt!V
'er	R}#:
%waiting	Ra&:
&hat	Fu!,.f4fx!^
'ich	Rr!:
'oever	Ro!A
(m	Rg#:
&indows	Ru%(!?
%your	Rt#3
)self	Ru!A
#te a	Rl&{!
(fter	Ro%:
(nd	R",
(t	Ry"3
'e9	R"3
'for	Jo&^),,,
'included	Rd",
'of	J',y":!An!{'
(rder	Jl&{!33
'positions	Rd"H
'ranges	Rb#3
'that	R",
)e	Rb#,
(ime	Ro!?
+starttransfer	Ro!?
'wanted	Rb#3
(ith	Rv&,
'you	Rb#f
'zero	R',
&ranges and	Rd",
-the	Rr!V
&s 0	Jd",!H!f?HN?
)0	Rb#H
)499	Rd",!H
)999999	Ro%?
`)
