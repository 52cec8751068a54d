sitegenSearch("ndec0a147-0",`!522 instead	Rc%,
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
'section	Jf"&!,!3!:R&!,!3
'which	Rw#,
#61 section	Rk!H
"9 60	R_':
%gmt	Ry"?
#8 adds	Rb&:
&network	Rb&(
&to	Rb&,
#9 and	Rf&,
's	Rr%3
&is	Rm!3
&network	Rc&(
&of	Rc&&
&that	Rc&3
'o	Rc&,
`)
