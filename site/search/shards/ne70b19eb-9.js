sitegenSearch("ne70b19eb-9",`!429 first	Rn#f
'or	Rq!,
&google	Ru":
&has	Rc&&
&if	J_#303
's	Rn#f
&may	Rf%3
'eans	Rn#f
'ust	Rh#O
&never	Ri!:
'ginx	Rh#H
&often	Rk!,
'r	Jf!A&f
&pause	Rq!A
&rfc	Rq!V
&so	Rd&:
'tatus	Ri!1
&the	Jj#:V:
'oday	Rg%3
(o	Fh!,+1W(!?
&was	Rc&,
'e	R_&3
'hat	Jq!&s":
'ith	Jw#,8:
&yandexs	Rd&:
"3 0000	Ru%1
%put	Rz!3
%sku	Rz!?
%v1	Rz!?
#0 apart	R_&:
&mean	R_&X
&request	R_&&!3
&shopify	R_&(
#1 451	Rj!A
&505	Rh!V
'11	Rg!3
&and	Rg#O
&envoy	Ri#:
&for	Ri#3
&header	Rv%8
,toolargehtml	Rv%8
&if	Jz"3"3
&node	Ri#:
*js	Ri#:
&one	Rr&:
'r	Rk!t
&request	Ri#(!?
&when	R{":
'ithout	Rv%:
#31 recommends	Rr#3
'section	Rr#3
"4 59	Ru"?
%are	Rp!O
%numbers	Rl%%
%of	Ri!H
#0 a	Re!A
'nd	Ro%V
's	Ro%:
&login	Ro%(!,!3!?
&when	Ro%X
#3 0.0.0.0	R~#8
&10.0.0.12	Rk!8
'92.0.2.10	R}#8
&and	R~#3
&http	Rt"?
&not	Rc%3
&or	R~#8
&reports	Ry#1
`)
