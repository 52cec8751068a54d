sitegenSearch("n89a4adc4-9",`!429 502	Rj!3
(3	Ru!O
'29	R{#V
&a	Ju!,?3
'fter	Rw!t
'like	R{":!f
'nd	>k!f)V"&!1!O"f"m>:.:/:?3>:
'part	R{#:
're	Rl#:
(rives	Rl#f
's	Js!1#^@:
&can	Ru!H
'ome	Rs!3
&detail	Rl#?
&excepted	Rs":
&first	Rr#f
'or	Ru!,
&google	Ry":
&has	Rg&&
&if	Jd#303
's	Rr#f
&may	Rj%3
'eans	Rr#f
'ust	Rl#O
&never	Rm!:
'ginx	Rl#H
&often	Ro!,
'r	Jj!A&f
&pause	Ru!A
&rfc	Ru!V
&so	Rh&:
'tatus	Rm!1
&the	Jn#:V:
'oday	Rk%3
(o	Jl!,+1W(!?
&was	Rg&,
'e	Rd&3
'hat	Ju!&s":
'ith	J{#,8:
&yandexs	Rh&:
"3 0000	Ry%1
%put	R~!3
%sku	R~!?
%v1	R~!?
#0 apart	Rd&:
&mean	Rd&X
&request	Rd&&!3
&shopify	Rd&(
#1 451	Rn!A
&505	Rl!V
'11	Rk!3
&and	Rk#O
&envoy	Rm#:
&for	Rm#3
&header	Rz%8
,toolargehtml	Rz%8
&if	J~"3"3
&node	Rm#:
*js	Rm#:
&one	Rv&:
'r	Ro!t
&request	Rm#(!?
&when	R_#:
'ithout	Rz%:
#31 recommends	Rv#3
'section	Rv#3
"4 59	Ry"?
%are	Rt!O
`)
