sitegenSearch("nfb9e56c2-1",`!icon svg	R|&,!:
&png 180	R|&:
*theme	R|&,
/js	R|&,
&s that	Rv&f
'vg and	R|&,
*is	R|&:
&v f	N":&:
"d 1001	Rb#?
(2	Rb#?
(3	Rb#?
&2345	Rj&?
&xx	R}&1!F
%2xx	R}&1!F
%42	Jl!*/d(?
&3	Ra"?
&xx	Jl&",?({)
%a	Rt&3
&nd	BC:R,|"%!,!H&:(A
&uth	Rq&T
%connect	Rc%,
%d	Rh"?
&isk	Rq&T
%else	Rs&3
&nds	Rv&O
&rrors	RB1
&xample	>31#1#1E1"1"1(1j#"
%flag	R|&{(
&or	Ro&H
&rom	Rd%:
%gives	RD,
%has	RD3
&ere	Rl&%
&ttp	Rl&H
%in	BD:",):a%V+{"#3
&s	RD,
&ts	R|&{!!{"!{'!{)!{+!{0
%meaning	>31"1"1"1#1u%",?)1!F
'nd	R}&1!F
&istakes	Rw&3
%note	RC3
%of	BD,i%:!H"O(,%,"3'3!{*!{.
'f	RD:
&r	FC,j%{!"{%/3
&ther	Rw&3
%req	R}#?
%says	RE:
&g	Rn&O
'app	Rn&O
&o	RC,
'urce	Rm&y!
%than	Ru&3
(t	NC&!,!:s%3!{"
'e	Nh"Hf"A!V
&itle	Ru&{"
&wice	Ru&3
%v140	Ny%?"?
%where	R|&{)
'ich	Nh":o"3
'o	Rm&{!
&ritten	RD&
%xa298sd	Rq%1!?
%yourself	Ru&3
#ea for	Rp"f
`)
