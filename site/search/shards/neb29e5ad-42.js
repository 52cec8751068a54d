sitegenSearch("neb29e5ad-42",`!426 rfc	Rn!V
&upgrade	Rf#(!?!h
&with	Rp#3
#8 429	Jg!3%A
&detail	Rg#?
&nobody	Ry"f
&precondition	Rg#(!?!h
&rfc	Js!OD3
&to	Rg#:
%7 a	Rk&f
#9 0.1	Ro!1
&1d	Ro!1
&431	Fg!3%A^O
'99	Ro!1
&500	Ff!H-O#^
(2	Rf!3
(3	Rq!O
'29	Rw#V
&a	Jq!,?3
'fter	Rs!t
'like	Rw":!f
'nd	>g!f)V"&!1!O"f"m>:.:/:?3>:
'part	Rw#:
're	Rh#:
(rives	Rh#f
's	Fo!1#^@:
&can	Rq!H
'ome	Ro!3
&detail	Rh#?
&excepted	Ro":
&first	Rn#f
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
&the	Fj#:V:%&
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
`)
