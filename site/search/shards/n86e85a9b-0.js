sitegenSearch("n86e85a9b-0",`!520 alone	Rb%:
're	Rr!t
&cloudflares	Rb%X
'omes	Rb%3
&is	Rm!H
&web	Rb%(
#1 a	Rc%,
'nd	Rs!:
&is	Rd%3
&like	Rc%:
&web	Rc%(
'hen	Rc%X
#2 and	Ju!Op!X
're	Rs!:
&connection	Rd%(
'url	Rd%:
&instead	Rc%,
&the	Rd%V
#3 does	Rd%3
&origin	Re%(
#4 a	Rf%(
&curl	Ju!Or!:
&has	Rd%3
&is	Rf%:
't	Rd%V
#5 and	Rg%3!X
'ppear	Rg%3
&of	Rg%&
&ssl	Rg%(
&the	Rg%V
#6 for	Rg%3
&invalid	Rh%(
's	R{%:
't	Rg%V
&of	Rh%&
&to	Ri%3
#7 arrive	Ri%:
&in	Ri%&
&railgun	Ri%(
&said	Ri%,
#9 and	R{#:
&follows	R{#,
&of	R{#&
'verloaded	R{#(!X
0error	R{#&
&says	R{#V
"30 an	Rj%3
(d	Ra&,!:
's	Rj%3
&cloudflare	Ji%3"3
&error	Rj%(
&of	Jj%&8&
&site	Ra&(
&the	Rj%,
"40 so	Re&:
&temporarily	Re&(
"5 gmt	Rg#?
"6 and	Rx":
#1 authentication	Ra%?
&is	Ri!A
&the	Ra%3
&unauthorized	Ra%(
&we	Ra%,
"789 assigns	Rw!3
'section	Jw!3J3
"842 gives	Rw#:
'is	Rf",
`)
