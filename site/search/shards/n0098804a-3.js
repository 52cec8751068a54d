sitegenSearch("n0098804a-3",`!redirected the	Rq!^
.o	Nt!A+:
*ing a	Rq"H
/fter	Rm"H
/n	Rk"H
/pi	Rl"H
.before	Rm"H
.every	Nr"H'H
3thing	R{#H
.to	Rq"H
.writes	Rt!J
*js carries	R|&,
*s after	Re"V
-lone	Rv&V
-nd	>x!(!34V)Va!H)H6f'H&V
-s	Rr&A
,but	Ro!:
-y	Rq%3
,does	Rb":
,each	Nm&^5,
,fetch	Nx!H4f
-or	Nt!C~!:
-rom	Nq&^'&
,headers	Rr&%
,in	Rp"H
-t	Rq":
,make	Ra%H
.y	Rx!o
,of	J{!f=m|!:
,redirects	Nq!Fg#,
-fc	Nw!3#H
,shows	Rs!3
,target	Rk"f
-hat	R_&A
.e	Rr&%
/n	Nq!Fj#O
/y	Rl":
-o	Nx!H%f
-reat	Fk"V"V"V'V
,where	Rm",
.ich	Rq"V
-ill	Rx%:
*url n	Rq!F
's and	Rx!m
)googles	Rx!H
%uce their	Rq#:
'ing fields	Ro#&
#f refs	Ro&1
%er to	JT:>^{"m
'ence all	Rv!(
,has	Rs!:
,implementation	Ru&%
,leads	RS,
-ink	Nn&f)%
,map	Rl&O
.y	RS,
,ranges	RT,
,sites	R~#3
-uch	JM,):b%%
,that	RS,
-o	Np&3(:
,url	Rs&3
,without	Ru&O
+s and	Ru&O
-definitions	R{&A
`)
