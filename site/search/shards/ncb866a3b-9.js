sitegenSearch("ncb866a3b-9",`!gears was	Rp%3
#m for	Ri&3
#neral after	Rx!H
+nd	Rg&,
*clients	R~!:
+ode	Ns",?,
*form	Rz#H
*it	Rb":
*one	Rr!3
*purpose	Nx"H;3
*reasons	Ry!:
+ule	Rj#O
*to	Rs!A
)purpose server	Rr#3
7s	Rx"H
(te it	Rg#&!3
+token	Ro%:
*s your	R+:
*token and	Ro%:
)or and	Rz&:
,does	Rj!&
,such	Ru&{#
,which	Rj!,
+s read	Rh'&
'ic client	R_#:
0s	Nt"H"H
*retry	Rj&:
*software	R_"f
%uine order	Rp"f
#rman version	Rw#A
#t 403	Rv"h
(5	Rx&:
(6	Ry"h
'15	Rc#h
'21	Rg#h
(4	Rj#3
(6	Rl#h
'49	Rv%?
&505	Rv#h
&a	>k!V2h1:,o%h#h>A.A1V*:':
'ccount	Fk!1J?<?;?
'fter	Ju!:%353
'lone	Rf"3
'n	Rl":
(d	:t!H%O"3",(,!3)O':":!O!f"3,3)3#323NO::
(other	Rq!}!
(swered	Rd"O
,s	Rv"H
'rrives	Rl#3
(ticles	Rm#?
's	Rw#:
&because	Rx"f
'y	Rz!f
&campaigns	Rj&?
(rt	Rg#?
(talogue	Rm!?
'offee	Rf#?
(ntent	Nr!?3O
&dashboard	Rl"?
'ocs	Rk"?
&error	Re%X
'verywhere	Rx!3
`)
