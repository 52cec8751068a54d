sitegenSearch("n09f42073-1",`!511 who	R{#o
#20331 181.204	Rh%1
#820 10.0.1.7	R_%1
"2 30	R~"?
%empty	R{%1
#0 521	Ru!:
&alone	Rd%:
're	Rt!t
&cloudflares	Rd%X
'omes	Rd%3
&is	Ro!H
&web	Rd%(
#1 522	Rw!O
&a	Re%,
'nd	Ru!:
&is	Rf%3
&like	Re%:
&web	Re%(
'hen	Re%X
#2 524	Rw!O
&and	Nw!Op!X
're	Ru!:
&connection	Rf%(
'url	Rf%:
&instead	Re%,
&the	Rf%V
#3 does	Rf%3
&origin	Rg%(
#4 a	Rh%(
'nd	Rw!O
&curl	Nw!Or!:
&has	Rf%3
&is	Rh%:
't	Rf%V
#5 and	Ri%3!X
'ppear	Ri%3
&of	Ri%&
&ssl	Ri%(
&the	Ri%V
#6 for	Ri%3
&invalid	Rj%(
's	R}%:
't	Ri%V
&of	Rj%&
&to	Rk%3
#7 arrive	Rk%:
&in	Rk%&
&railgun	Rk%(
&said	Rk%,
#9 and	R}#:
&follows	R}#,
&of	R}#&
'verloaded	R}#(!X
0error	R}#&
&says	R}#V
"30 an	Rl%3
(d	Rc&,!:
's	Rl%3
&cloudflare	Nk%3"3
&error	Rl%(
&of	Nl%&8&
&site	Rc&(
&the	Rl%,
"40 so	Rg&:
&temporarily	Rg&(
"5 gmt	Ri#?
"6 and	Rz":
#1 authentication	Rc%?
`)
