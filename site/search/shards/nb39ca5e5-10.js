sitegenSearch("nb39ca5e5-10",`!key before	Rv&A
'y	Rp!:
&can	Ro&,
(uses	Rk!:
'ode	FG1"1"1a%{%
&d	Rw!?
&empty	Rh&m
'xample	Rf&?
&failure	Rx"H
'rom	R}!H
&html	Rq&{"
(tps	Ry%1
&id	Rk&H
'f	Rz%O
'ntruder	Ry%1
.key	Ry%1
's	B.&"&"&!,y%,#3
&name	Ri&{%
*s	Ro&,!3
&of	>|!H=Hq!&!O"{%(,"3):#^
'r	Fq!:@3T:F{%
&stops	Rq&[
&takes	R0&
'hat	>-,",":h!Vv"3"H&,":
(e	Fs!,v"f7O
&with	R/,
*out	Rj&3
%board alone	Rz&%
%s and	Jj&5<&
'choose	Rv&,
(trl	Rv&,
+k	Rv&,
'front	B,&"&"&"&"&"&
'is	R-,
'name	Rc!,
'of	Jh&.!<!O#&!A
'reference	Ro&3
'values	Rl&:
'where	Rm&V
"hmer and	Rv&:
"i b	Rk#:
#b and	Rk#:
&for	Rk#:
#lled while	Ri&3
%obytes by	Rx%3
#nd 401	Rq%V
'and	R|&:
(re	Rr#3
)ticle	F<:m%3"{""A
(s	Rs'&
'check	Rm&V
'for	R}!f
'ignored	Rs!O
(t	R}#,
'like	R}%V
'of	B6&X%!H%%@&m"3
'sales	Jv!?8?
(tock	Rq#?
'that	R0&
)e	Rb!,
'what	Rh&:
(ould	Rp"f
&er than	Rp#3
`)
