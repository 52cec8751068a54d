sitegenSearch("n65fae47b-15",`!prometheus alerting	Ru!3
.nd	Ru!%
-naming	Ru!,
-rate	Ru!3
.ule	Rb&A
1s	Nu!&!1w":
-unit	Ru!3
-we	Ru!3
&ise 207	Rg"f
*although	Rq!^
+nd	Rq!^
*for	Rs":
*if	R_":
+nstead	Rq!t
+s	Rq#:
*of	Rx!V
*that	Rk",
,e	Rq!^
*you	Rm!f
)d fragments	RL,
)s a	RH,
,re	Ro!,
+how	Ro!&
+keep	Rf&:
+more	R7,
&pt or	Ru&m
&ql proto	Ru&m
&tool check	Ru!1
,omes	Ru!3
+test	Ru!1
%of that	Rc"H
'er issue	Rt%&!,
%p d	Nh"?C?
&erties all	Rj#3
.t	R|&3!:
-cfg	Ru&m
-rfc	Rg"3
-were	Rj#A
)y d	Rj#?
+lockdiscovery	Ri#:
+of	Rj#H
,g	Rv&1
+resource	Rh":
3id	Rh":
,fc	Rg"3
*update xmlns	Rj#?
&find always	Rg"3
+finite	Ry#H
,or	Ri#f
+is	Ry#O
+lists	Ri#:
+of	Rh":
+projects	Ry#?
+shelf	Rh"?
+with	Ng"3!O"3
+xmlns	Rh"?
*finitedepth rfc	Ry#H
&ortion to	Rs#:
'sal as	Rp%&
+existed	Rp%3
+of	Rp%&!,
(e one	Ru"m
)s and	Rl#:
&patch and	Rj#O
,changes	Rj#3
`)
