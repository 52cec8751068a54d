sitegenSearch("n71b3b7bd-9",`!429 excepted	Rq":
&first	Rp#f
'or	Rs!,
&google	Rw":
&has	Re&&
&if	Jb#303
's	Rp#f
&may	Rh%3
'eans	Rp#f
'ust	Rj#O
&never	Rk!:
'ginx	Rj#H
&often	Rm!,
'r	Jh!A&f
&pause	Rs!A
&rfc	Rs!V
&so	Rf&:
'tatus	Rk!1
&the	Jl#:V:
'oday	Ri%3
(o	Fj!,+1W(!?
&was	Re&,
'e	Rb&3
'hat	Js!&s":
'ith	Jy#,8:
&yandexs	Rf&:
"3 0000	Rw%1
%put	R|!3
%sku	R|!?
%v1	R|!?
#0 apart	Rb&:
&mean	Rb&X
&request	Rb&&!3
&shopify	Rb&(
#1 451	Rl!A
&505	Rj!V
'11	Ri!3
&and	Ri#O
&envoy	Rk#:
&for	Rk#3
&header	Rx%8
,toolargehtml	Rx%8
&if	J|"3"3
&node	Rk#:
*js	Rk#:
&one	Rt&:
'r	Rm!t
&request	Rk#(!?
&when	R}":
'ithout	Rx%:
#31 recommends	Rt#3
'section	Rt#3
"4 59	Rw"?
%are	Rr!O
%numbers	Rn%%
%of	Rk!H
#0 a	Rg!A
'nd	Rq%V
's	Rq%:
&login	Rq%(!,!3!?
&when	Rq%X
#3 0.0.0.0	Ra%8
&10.0.0.12	Rm!8
'92.0.2.10	R_%8
&and	Ra%3
&http	Rv"?
&not	Re%3
&or	Ra%8
`)
