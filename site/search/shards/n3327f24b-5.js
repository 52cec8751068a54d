sitegenSearch("n3327f24b-5",`!any text	Ro&A
'hree	R~%3
'ime	Jo"O}!36&
&unknown	Ru#:
(less	Rw"3
&value	Rq&3
'ersion	Rj!:
&way	Rw&%
%body as	Rt#:
*can	J0,y"3
*else	Ra&:
*had	Rz!3
*is	Rs!3
*may	Rg#H
*receive	Rm!H
*supports	Rt#f
*the	Rp!^
+ouching	Rn"f
*which	Rg&V
%one asks	R_":
)can	R~!H
)has	Rs!%
)still	Ri"O
)that	Rz"H
)who	R_'3
%thing a	Ri"f
,nd	Jk#3K:
+but	Rk&{'
+else	Bi!H"AD3%3f!:C:
/where	RQ:
+fits	Rw":
+in	Rx!O
,s	R{&:
+new	Jz!3n":
+of	Rp!:
,ne	Rz%:
+permanent	Ri"f
+rclone	Rw&&!J
,fc	Ji#O),
+still	Rv!V
+that	Jg",+f
,o	Ji!%QO
+yet	Ry":
%way is	R}"3
&here by	Rv!,
+here	Rl!H
+in	J<,m"Hm!O!{!
+stored	R|&%
"pache 2.4.71	Jo#m(:
)can	R|#:
)does	R|#&
)for	R|#&
)http	R|#(
)itself	R|#3
)misdirected	Re#f
*od	Ru#3
,negotiationc	Ru#3
,ule	Rk%&
)proxy	R|#:
.erroroverride	R|#:
)replace	R|#,
)sends	Re#f
)which	Rw"f
*ith	Jh":N3
`)
