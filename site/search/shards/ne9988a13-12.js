sitegenSearch("ne9988a13-12",`!gave an	Rp!H
'four	Rj!3
'no	Rp!H
'the	Rk%,
'up	Fj":J&H&"O
"b or	Ru&V
"ears resumable	Rj%&
(team	Rj%,
(was	Rj%3
#m for	Rc&3
#neral after	Rr!H
+nd	Ra&,
*clients	Rx!:
+ode	Jm",?,
*form	Rt#H
*it	R{!:
*one	Rl!3
*purpose	Jr"H;3
*reasons	Rs!3
+ule	Rd#O
*to	Rm!A
)purpose server	Rl#3
7s	Rr"H
(te it	Ra#&!3
+token	Ri%:
*s your	R+:
*token and	Ri%:
)or and	Rs&:
'ic client	Ry":
0s	Jn"H"H
*retry	Rd&:
*software	Ry!f
%uine order	Rj"f
#rman version	Rq#A
#t 403	Rp"h
(5	Rq&:
(6	Rs"h
'15	R|"h
'21	Ra#h
(4	Rd#3
(6	Rf#h
'49	Rp%?
&505	Rp#h
&a	>e!V2h1:,o%h#h>A.A1V*:':
'ccount	Fe!1J?<?;?
'fter	Jo!:83
'lone	R_"3
'n	Rf":
(d	:g!,)H',(,!3)O':":!O!f"3,3)3#323NO9:
(other	Rk!v
(swered	R}!O
,s	Rp"H
'rrives	Rf#3
(ticles	Rg#?
's	Rq#:
&because	Rr"f
'y	Rt!f
&campaigns	Rd&?
(rt	Ra#?
(talogue	Rg!?
'offee	R_#?
(ntent	Jl!?3O
&dashboard	Rf"?
`)
