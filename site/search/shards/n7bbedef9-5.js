sitegenSearch("n7bbedef9-5",`!stored in	Rk!:
+terim	Rp%%
*s	Rl"&
)like	Rj"O
)ones	Rl"H
+ly	Jk"O'O&O
*r	R|&%
)redirect	Rk"O
+fusal	Rv#O
+sponse	Fl":(O1O&O
1s	Rb#V
*fc	Jk!f3O
)since	R{!O
*o	Rn%,
)the	Bw!,6O%HKO93
)whatever	Rk!3
*ithin	Rg"O
'front api	Rd&3
-buyer	Rd&:
-for	Rd&3
's exactly	Rw!m
)final	Ry!O
)it	Rg"H
)like	Rw&H
)nothing	Rw&O
)of	Rw&H
)the	Rt%3
&y as	R}#:
(under	Rp!3
%ut try	Rd#?
#raight away	J~!3EA
&nger after	Rz"H
&sse combining	Rx&:
*is	Rx&:
&y bytes	Jb"H,H
(or	Rq"f
%eam because	Ro":
)for	Rj!H
)read	R|"f
)since	R{#3
)that	Jo":l!3
)was	Rj!%
(ed response	R{#3
(s and	Rj!&
*its	Rw#3
*or	Rg&3
&tch without	Rs&{%
%ftime y	Ro!T
%ict 429	Rk#O
)but	Rs!O
)cloudflare	Rh%,
*ontent	Rx&%
0securitypolicy	Rx&%
)readers	Ra'3
)so	Jc%3&,
)transport	Ro"f
)where	R|%:
*ith	Rh%3
(er choice	Ra'3
+than	Rl#O
(ly and	Rh%3
+by	R}&,
`)
