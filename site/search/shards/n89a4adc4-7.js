sitegenSearch("n89a4adc4-7",`!417 by	Rc#:
&comes	Rx!:
&expectation	Rc#(!?
#8 421	Jk!3%A
(3	Rn!A
(5	Rn!A
&and	Rn!O
&for	Rd#3
&im	Rd#,!h
's	Jl!A#:&t
&monitoring	Rd#3
&the	Rm!A
&unused	Rd#(
%0 is	Rq&3
'whose	Rj&f
#9 authentication	Rq%&
&handler	Rq%,
-php	Rq%,
&insufficient	Rq%&
's	Ji!Aj":
&mean	Rq%a
&page	Rq%(!X
&unknown	Jo!:d"&!1
#f0 ab	Rm#?
)test1	Rm#?
"2 colour	Rj!*
%http	B}!?0?*?"?l!1
%lines	Ry"?
%python3	Ro!*
%status	Jo!*0?
%the	Ro!*
%v3	J}!?0?!f
%when	Ru"3
#0 comes	Rh&:
&enhance	Jg&(!?!X"(!?
&from	Rg&:
&is	Rg&:
&method	Jg&&"&
&of	Jg&&"&
&so	Rg&V
&under	Rg&,
#1 422	Jk!3%A
(5	Rl!V
&and	Rt!f
&because	Ru!O
&in	Re#3!h
's	Rk!3
&misdirected	Re#(!?
&on	Jo!tVH
(ce	Ru!O
'therwise	Rv&:
&rfc	Rl!V
&says	Ry%:
&was	Rn!O
#2 404	Rw!3
'23	Jk!3%A
(9	Rw!^
&and	Jq"3;3
&description	Rw![
'o	Ro!3
(es	Rp!:
&earlier	Rj!,
'rrors	Rf#?
&false	R{&F
`)
