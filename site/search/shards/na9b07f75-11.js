sitegenSearch("na9b07f75-11",`!store with	Fg!f)O^O%O
'd 301	Re"f
)a	Rt!O
*nd	Ro#3
+swer	Rz"O
*re	Rg!3
)because	Rg!3
*y	Rh#O
)copies	Re",!H!f
,y	>g!:#:'V8f%,&HN,",#,
)exactly	Ry!H
)for	R}!O
)in	Rg!:
+terim	Rl%%
*s	Rh"&
)like	Rf"O
)ones	Rh"H
+ly	Fg"O'O&O
*r	Rw&%
)redirect	Rg"O
+fusal	Rr#O
+sponse	Fh":(O1O&O
1s	R}"V
*fc	Jg!f3O
)since	Rw!O
*o	Rj%,
)the	Bs!,6O%HKO93
)whatever	Rg!3
*ithin	Rc"O
'front api	R_&3
-buyer	R_&:
-for	R_&3
,s comes	R_&&
's exactly	Rs!m
)final	Ru!O
)it	Rc"H
)like	Rr&H
)nothing	Rr&O
)of	Rr&H
)the	Rp%3
&y as	Ry#:
(under	Rl!3
%ut try	R_#?
#raight away	Jz!3EA
&nger after	Rv"H
&sse combining	Rs&:
*is	Rs&:
&y bytes	J}!H,H
(or	Rm"f
%eam because	Rk":
)for	Rf!H
)read	Rx"f
)since	Rw#3
)that	Jk":l!3
)was	Rf!%
(ed response	Rw#3
(s and	Rf!&
*its	Rs#3
*or	Rc&3
&tch without	Rn&{%
%ftime y	Rk!T
%ict 429	Rg#O
)but	Ro!O
`)
