sitegenSearch("n0dd1a46f-9",`!429 excepted	Rs":
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
%numbers	Rp%%
%of	Rm!H
#0 a	Ri!A
'nd	Rs%V
's	Rs%:
&login	Rs%(!,!3!?
&when	Rs%X
#3 0.0.0.0	Rc%8
&10.0.0.12	Ro!8
'92.0.2.10	Rb%8
&and	Rc%3
&http	Rx"?
&not	Rg%3
&or	Rc%8
`)
