sitegenSearch("n808c2fc6-8",`!417 comes	Rz!:
&expectation	Re#(!?
#8 421	Nm!3%A
(3	Rp!A
(5	Rp!A
&and	Rp!O
&for	Rf#3
&im	Rf#,!h
's	Jn!A#:&t
&monitoring	Rf#3
&the	Ro!A
&unused	Rf#(
%0 is	Rs&3
'whose	Rl&f
#9 authentication	Rs%&
&handler	Rs%,
-php	Rs%,
&insufficient	Rs%&
's	Nk!Aj":
&mean	Rs%a
&page	Rs%(!X
&unknown	Nq!:d"&!1
#f0 ab	Ro#?
)test1	Ro#?
"2 colour	Rl!*
%http	By!d(?0?*?"?l!1
%lines	R{"?
%python3	Rq!*
%status	Jq!**d(?
%the	Rq!*
&otal	Ry![
%v3	N_"?0?!f
%when	Rw"3
#0 comes	Rj&:
&enhance	Ni&(!?!X"(!?
&from	Ri&:
&is	Ri&:
&method	Ni&&"&
&of	Ni&&"&
&so	Ri&V
&under	Ri&,
#1 422	Nm!3%A
(5	Rn!V
&and	Rv!f
&because	Rw!O
&in	Rg#3!h
's	Nm!3,O
&misdirected	Rg#(!?
&on	Nq!{!VH
(ce	Rw!O
'therwise	Rx&:
&rfc	Rn!V
&says	R{%:
&was	Rp!O
#2 404	Ry!:
'23	Nm!3%A
(9	Ry!m
&and	Ns"3;3
&description	Ry!k
'o	Rq!3
(es	Rr!:
&earlier	Rl!,
'rrors	Rh#?
`)
