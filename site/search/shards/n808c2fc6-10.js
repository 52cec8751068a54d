sitegenSearch("n808c2fc6-10",`!429 500	Jl!H-O#m
(2	Rl!3
(3	Rw!O
'29	R}#V
&a	Nw!,?3
'fter	Ry!{"
'like	R}":!f
'nd	>m!m)V"&!1!O"f"m>:.:/:?3>:
'part	R}#:
're	Rn#:
(rives	Rn#f
's	Ju!1#^@:
&can	Rw!H
'ome	Ru!3
&detail	Rn#?
&excepted	Ru":
&first	Rt#f
'or	Rw!,
&google	R{":
&has	Ri&&
&if	Nf#303
'ncluded	Rq!^
's	Rt#f
&may	Rl%3
'eans	Rt#f
'ust	Rn#O
&never	Ro!:
'ginx	Rn#H
&often	Rq!,
'r	Fl!A&f"^*^
&pause	Rw!A
&rfc	Rw!V
&so	Rj&:
'tatus	Ro!1
&the	Np#:V:
'oday	Rm%3
(o	Jn!,+1W(!?
&was	Ri&,
'e	Rf&3
'hat	Nw!&s":
'ith	N}#,8:
&yandexs	Rj&:
"3 0000	R{%1
%put	Ra"3
%sku	Ra"?
%v1	Ra"?
#0 apart	Rf&:
&mean	Rf&X
&request	Rf&&!3
&shopify	Rf&(
#1 451	Rp!A
&505	Rn!V
'11	Rm!3
&and	Rm#O
&envoy	Ro#:
&for	Ro#3
&header	R|%8
,toolargehtml	R|%8
&if	Na#3"3
&node	Ro#:
*js	Ro#:
&one	Rx&:
'r	Rq!{!
&request	Ro#(!?
&when	Rb#:
'ithout	R|%:
#31 recommends	Rx#3
`)
