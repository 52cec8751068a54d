sitegenSearch("n17a5fa78-83",`!httpurlconnectionhttpnotacceptable net	Rs"&
;uthoritative net	R|!&
:found net	Rq"&
:implemented net	Rl#&
:modified net	Rh"&
7ok net	Ry!&
7partial net	R_"&
9ymentrequired net	Ro"&
8reconfailed net	Ry"&
9oxyauth net	Rt"&
7reqtoolong net	R{"&
9set net	R~!&
7seeother net	Rg"&
9rvererror deprecated	Rk#&
7unauthorized net	Rn"&
:vailable net	Rn#&
9supportedtype net	R|"&
8seproxy net	Ri"&
7version net	Rp#&
'seproxy swift	Ri"&
&variantalsonegotiatesexperimental swift	Rq#&
'ersion for	Rj!:
.response	R{#8
6code	R{#8
.title	Rp#?
-notsupported node	Rp#&
>js	Rp#&
:php	Rp#&
:swift	Rp#&
&x 0.28	Jq!O"3
"ub 451	Rj#:
&actions	Ji&&!5!H"A
'nd	Rn&%
&pages	Fl&&!Q%,%:
&use	Rk&O
%s api	Rj#:
'tables	Rn&&
#manize percentage	Ro!1
#ndred days	Ry!O
*random	Rq&3
)s of	J_"H?3
%g up	Fy#&*3)34&
%t for	Rn!^
&s for	Rr"H
`)
