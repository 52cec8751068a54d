sitegenSearch("n167b2eb1-0",`!522 the	R_%V
#3 does	R_%3
&origin	Ra%(
#4 a	Rb%(
&curl	Jq!Or!:
&has	R_%3
&is	Rb%:
't	R_%V
#5 and	Rc%3!X
'ppear	Rc%3
&of	Rc%&
&ssl	Rc%(
&the	Rc%V
#6 for	Rc%3
&invalid	Rd%(
's	Rw%:
't	Rc%V
&of	Rd%&
&to	Re%3
#7 arrive	Re%:
&in	Re%&
&railgun	Re%(
&said	Re%,
#9 and	Rw#:
&follows	Rw#,
&of	Rw#&
'verloaded	Rw#(!X
0error	Rw#&
&says	Rw#V
"30 an	Rf%3
(d	R|%,!:
's	Rf%3
&cloudflare	Je%3"3
&error	Rf%(
&of	Jf%&8&
&site	R|%(
&the	Rf%,
"40 so	Ra&:
&temporarily	Ra&(
"5 gmt	Rc#?
"6 and	Rt":
#1 authentication	R|#?
&is	Re!A
&the	R|#3
&unauthorized	R|#(
&we	R|#,
"789 assigns	Rs!3
'section	Js!3J3
"842 gives	Rs#:
'is	Rb",
'section	Jb"&!,!3!:R&!,!3
'which	Rs#,
#61 section	Rg!H
"9 60	R{&:
%gmt	Ru"?
#8 adds	R}%:
&network	R}%(
&to	R}%,
#9 and	Rb&,
's	Rn%3
&is	Ri!3
&network	R~%(
&of	R~%&
&that	R~%3
'o	R~%,
&when	R~%,
`)
