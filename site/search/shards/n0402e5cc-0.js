sitegenSearch("n0402e5cc-0",`!522 instead	Ra%,
&the	Rb%V
#3 does	Rb%3
&origin	Rc%(
#4 a	Rd%(
&curl	Js!Or!:
&has	Rb%3
&is	Rd%:
't	Rb%V
#5 and	Re%3!X
'ppear	Re%3
&of	Re%&
&ssl	Re%(
&the	Re%V
#6 for	Re%3
&invalid	Rf%(
's	Ry%:
't	Re%V
&of	Rf%&
&to	Rg%3
#7 arrive	Rg%:
&in	Rg%&
&railgun	Rg%(
&said	Rg%,
#9 and	Ry#:
&follows	Ry#,
&of	Ry#&
'verloaded	Ry#(!X
0error	Ry#&
&says	Ry#V
"30 an	Rh%3
(d	R~%,!:
's	Rh%3
&cloudflare	Jg%3"3
&error	Rh%(
&of	Jh%&8&
&site	R~%(
&the	Rh%,
"40 so	Rc&:
&temporarily	Rc&(
"5 gmt	Re#?
"6 and	Rv":
#1 authentication	R~#?
&is	Rg!A
&the	R~#3
&unauthorized	R~#(
&we	R~#,
"789 assigns	Ru!3
'section	Ju!3J3
"842 gives	Ru#:
'is	Rd",
'section	Jd"&!,!3!:R&!,!3
'which	Ru#,
#61 section	Ri!H
"9 60	R}&:
%gmt	Rw"?
#8 adds	R_&:
&network	R_&(
&to	R_&,
#9 and	Rd&,
's	Rp%3
&is	Rk!3
&network	Ra&(
&of	Ra&&
&that	Ra&3
'o	Ra&,
`)
